import { collapse, collapsible, isExpanded, noteExpansion } from '../../client/state/expansions'
import { initialState, type State } from '../../client/state/state'
import { byId, edge, node } from './samples'

const [district, leaf, hub, part, far] = [node('District:甲区'), node('Project:管网'), node('Programme:暖屋行动'), node('Project:换热站'), node('District:乙县')]
const edges = [edge(district.id, 'UNDERTAKES', leaf.id), edge(district.id, 'ADVANCES', hub.id), edge(part.id, 'PART_OF', hub.id), edge(district.id, 'UNDERTAKES', part.id)]
const expanded: State = {
  ...initialState, nodes: byId(district, leaf, hub, part, far), edges: byId(...edges), expansions: { [district.id]: [leaf.id, hub.id, part.id] },
}
const tie = edge(far.id, 'ADVANCES', hub.id)

describe('collapsing', () => {
  test.each<[string, Partial<State>, string[]]>([
    ['takes what it brought', {}, [leaf.id, hub.id, part.id]],
    ['also where that is tied to what was there before', { edges: byId(...edges, tie) }, [leaf.id, hub.id, part.id]],
    ['leaves what another expansion brings too', { edges: byId(...edges, tie), expansions: { ...expanded.expansions, [far.id]: ['Project:其他'] } }, [leaf.id, part.id]],
    ['leaves what is pinned', { pins: [leaf.id] }, [hub.id, part.id]],
    ['leaves what is chosen', { alsoSelected: [part.id] }, [leaf.id, hub.id]],
    ['leaves what is expanded itself', { expansions: { ...expanded.expansions, [leaf.id]: [far.id] } }, [hub.id, part.id]],
    ['takes nothing that was there before', { expansions: { [district.id]: [leaf.id] } }, [leaf.id]],
    ['takes nothing where nothing was expanded', { expansions: {} }, []],
    ['knows what was removed since', { nodes: byId(district, hub, part, far) }, [hub.id, part.id]],
  ])('%s', (_, change, leaving) => {
    expect(collapsible(district.id, { ...expanded, ...change })).toEqual(leaving)
  })

  test('undoes an expansion wholly', () => {
    expect(collapse(district.id)(expanded)).toEqual({ ...expanded, nodes: byId(district, far), edges: {}, expansions: {} })
  })

  test('expanding twice brings both', () => {
    expect(noteExpansion(district.id, [far.id, leaf.id])(expanded).expansions).toEqual({ [district.id]: [leaf.id, hub.id, part.id, far.id] })
  })

  test.each([['what it brought is there', expanded, true], ['nothing of it is', { ...expanded, nodes: byId(district) }, false], ['it never was', initialState, false]])('expanded or not: %s', (_, state, is) => {
    expect(isExpanded(district.id, state)).toBe(is)
  })
})
