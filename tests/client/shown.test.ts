import { withinReach } from '../../client/state/reach'
import { shownOf } from '../../client/state/shown'
import { initialState, type State } from '../../client/state/state'
import { byId, edge, node } from './samples'

// 王某 – 甲区 – 暖屋行动 – 乙县
const [official, district, programme, other] = [node('Official:王某'), node('District:甲区'), node('Programme:暖屋行动'), node('District:乙县')]
const [post, advances, also] = [edge(official.id, 'HOLDS_POST', district.id), edge(district.id, 'ADVANCES', programme.id), edge(other.id, 'ADVANCES', programme.id)]
const state: State = { ...initialState, nodes: byId(official, district, programme, other), edges: byId(post, advances, also) }

describe('what of the board is seen', () => {
  test.each<[string, Partial<State>, string[]]>([
    ['all of it', {}, [official.id, district.id, programme.id, other.id, post.id, advances.id, also.id]],
    ['a hidden type goes with its edges', { hidden: ['Official'] }, [district.id, programme.id, other.id, advances.id, also.id]],
    ['so does a hidden node', { away: [programme.id] }, [official.id, district.id, other.id, post.id]],
    ['a hidden edge goes alone', { away: [post.id] }, [official.id, district.id, programme.id, other.id, advances.id, also.id]],
    ['a focus of none', { focus: { ids: [district.id], degree: 0 } }, [district.id]],
    ['a focus of one', { focus: { ids: [district.id], degree: 1 } }, [official.id, district.id, programme.id, post.id, advances.id]],
    ['a focus whose middle is hidden is none', { focus: { ids: [district.id], degree: 0 }, away: [district.id] }, [official.id, programme.id, other.id, also.id]],
    ['nor is one whose middle is gone', { focus: { ids: ['District:丙市'], degree: 1 } }, [official.id, district.id, programme.id, other.id, post.id, advances.id, also.id]],
    ['a focus does not reach through what is hidden', { focus: { ids: [district.id], degree: 2 }, away: [programme.id] }, [official.id, district.id, post.id]],
  ])('%s', (_, change, ids) => {
    const { nodes, edges } = shownOf({ ...state, ...change })
    expect([...nodes, ...edges].map(({ id }) => id)).toEqual(ids)
  })

  test('the same board gives the same object, so that nothing is drawn again', () => {
    const [one, another]: State[] = [{ ...state, hovered: 'a' }, { ...state, hovered: 'b' }]
    expect(shownOf(one!)).toBe(shownOf(another!))
  })

  test('a circle is walked once', () => {
    const circle = [edge('a', 'PART_OF', 'b'), edge('b', 'PART_OF', 'c'), edge('c', 'PART_OF', 'a'), edge('a', 'PART_OF', 'a')]
    expect([...withinReach(['a'], 5, circle)].sort()).toEqual(['a', 'b', 'c'])
  })
})
