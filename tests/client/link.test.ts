import fc from 'fast-check'
import { deflateRawSync } from 'node:zlib'
import { linkedOf } from '../../client/actions/link'
import { holdsView, packHash, unpackHash } from '../../client/link/code'
import { matchView, nameInId, showView } from '../../client/link/open-view'
import { readView } from '../../client/link/read-view'
import { idsOf, viewOf } from '../../client/link/view'
import { pairKey } from '../../client/state/canvas'
import { noFilters } from '../../client/state/filters'
import { initialState, type State } from '../../client/state/state'
import { noticeWords } from '../../client/page/notice-words'
import { textIn } from '../../client/text/text'
import { byId, edge, node } from './samples'

const [district, programme, official] = [node('District:甲区'), node('Programme:暖屋行动'), node('Official:王某@甲区')]
const [advances, post] = [edge(district.id, 'ADVANCES', programme.id), edge(official.id, 'HOLDS_POST', district.id)]
const state: State = {
  ...initialState, nodes: byId(district, programme, official), edges: byId(advances, post),
  positions: { [district.id]: { x: 10, y: -20 }, [programme.id]: { x: 0, y: 5 }, [official.id]: { x: -7, y: 300 } },
  hidden: ['Project'], away: [official.id, post.id], pins: [programme.id], expansions: { [district.id]: [programme.id] }, focus: { ids: [district.id], degree: 2 },
  filters: { ...noFilters, withoutRelations: ['CITES'], said: [24_000, 24_012], districts: ['甲区'], confidence: 0.8 },
  selected: programme.id, alsoSelected: [advances.id], timeBar: true, pane: 'table', plain: ['District', 'figure'], language: 'en',
  layout: 'force', canvas: { byDegree: true, locked: true, opened: [pairKey(district.id, programme.id)] },
}
const part = { nodes: [district, programme, official], edges: [advances, post, edge(official.id, 'HOLDS_POST', programme.id)] }
const open = (view: NonNullable<ReturnType<typeof readView>>, given = part) => {
  const found = matchView(view, given)
  return showView(found, found.positions)(initialState)
}

describe('a link', () => {
  test('packed and unpacked it is the same, in letters that an address may hold', async () => {
    await fc.assert(fc.asyncProperty(fc.jsonValue(), async (data) => {
      const hash = await packHash(data)
      expect(hash).toMatch(/^#v1\.[\w-]*$/)
      expect(await unpackHash(hash)).toEqual(JSON.parse(JSON.stringify(data)))
    }), { numRuns: 40 })
  })

  test.each([['none', ''], ['another', '#top'], ['empty', '#v1.'], ['cut', '#v1.q1bK'], ['not deflated', '#v1.AAAA'], ['strange letters', '#v1.%%%'], ['not JSON', `#v1.${deflateRawSync('{').toString('base64url')}`]])('%s: nothing', async (_, hash) => {
    expect(await unpackHash(hash)).toBeNull()
  })

  test('one that would unpack to very much is not unpacked', async () => {
    expect(await unpackHash(`#v1.${deflateRawSync(JSON.stringify('x'.repeat(5_000_000))).toString('base64url')}`)).toBeNull()
  })

  test('what a view begins with', () => {
    expect([holdsView('#v1.x'), holdsView('#v2.x'), holdsView('')]).toEqual([true, false, false])
  })
})

describe('a view', () => {
  test('opened again, it is what it was', async () => {
    const again = open(readView(await unpackHash(await packHash(viewOf(state))))!)
    // The language is taken by the page that opens it.
    expect(linkedOf({ ...again, language: 'en' })).toEqual(linkedOf(state))
  })

  test('names nodes once and points at them; what is empty is not there', () => {
    expect(viewOf({ ...initialState, nodes: byId(district), positions: { [district.id]: { x: 1.4, y: 2.6 } } })).toEqual({ v: 1, nodes: [district.id], at: [1, 3], types: [], edges: [], language: 'zh' })
    expect(idsOf(viewOf(state))).toEqual([district.id, programme.id, official.id, advances.id, post.id])
  })

  test('what the graph no longer holds is left out, and told', () => {
    const found = matchView(viewOf(state), { nodes: [programme, official], edges: [] })
    expect(found.missing).toEqual([district.id])
    const again = showView(found, found.positions)(initialState)
    expect([Object.keys(again.nodes), again.edges, again.expansions, again.focus, again.away, again.pins]).toEqual([[programme.id, official.id], {}, {}, null, [official.id], [programme.id]])
  })

  test('a relation stated since then is not drawn', () => {
    expect(Object.keys(open(viewOf(state)).edges)).toEqual([advances.id, post.id])
  })

  test('ids alone make a view: all that is stated among them, places to be found', () => {
    const view = readView({ v: 1, nodes: [district.id, programme.id] })!
    const found = matchView(view, part)
    expect([found.part.edges.length, found.positions, found.missing]).toEqual([3, {}, []])
  })
})

describe('a view that anybody may have written', () => {
  test.each([['null', null], ['text', 'v1'], ['a list', []], ['another version', { v: 2, nodes: ['a'] }], ['no nodes', { v: 1, nodes: [] }], ['nodes that are none', { v: 1, nodes: [1, '', null] }]])('%s is none', (_, data) => {
    expect(readView(data)).toBeNull()
  })

  const bare = { v: 1, nodes: ['a', 'b'], at: [], types: [], edges: [], hidden: [], away: [], pins: [], chosen: [], expansions: [], parted: [], filters: noFilters, plain: [], language: 'zh' }
  test.each<[string, object, object]>([
    ['nothing but nodes', {}, {}],
    ['places that are none keep their turn', { at: [1, 'x', 3, null] }, { at: [1, Number.NaN, 3, Number.NaN] }],
    ['types that are none', { hidden: ['Official', 'Alien', 'toString', 3] }, { hidden: ['Official'] }],
    ['orders that are none', { pins: [0, '1', {}, 7], chosen: 'all' }, { pins: [0, 7] }],
    ['filters that are none', { filters: { confidence: 7, mentions: -2, said: [9, 1], promised: [2024, 'x'], districts: ['甲区', 4], withoutTypes: ['x'] } }, { filters: { ...noFilters, confidence: 1, districts: ['甲区'] } }],
    ['a focus that is none', { focus: [-1, [0]] }, {}],
    ['a layout that is none', { layout: 'grid', byDegree: true, locked: 2 }, {}],
    ['a layout', { layout: 'layered', byDegree: 1 }, { layout: 'layered', byDegree: 1 }],
    ['the table, and what the reader leaves unmarked', { table: 1, plain: ['figure', 'Official'] }, { table: 1, plain: ['figure', 'Official'] }],
    ['a pane and marks that are none', { table: 'yes', plain: ['Alien', 'toString', 3] }, {}],
    ['a language that is none', { language: 'fr' }, {}],
  ])('%s', (_, given, read) => {
    expect(readView({ v: 1, nodes: ['a', 'b'], ...given })).toEqual({ ...bare, ...read })
  })

  test('where a node was left out, nothing points at the wrong one', () => {
    expect(readView({ v: 1, nodes: [4, 'a', 'b'], at: [1, 2, 3, 4, 5, 6], edges: [0, 1, 2], pins: [1], types: ['ADVANCES'] })).toEqual({ ...bare, types: ['ADVANCES'] })
  })

  test('nothing in it breaks the canvas', () => {
    fc.assert(fc.property(fc.record({ nodes: fc.array(fc.oneof(fc.constantFrom(district.id, programme.id, 'x'), fc.jsonValue())), at: fc.jsonValue(), edges: fc.jsonValue(), types: fc.jsonValue(), away: fc.jsonValue(), expansions: fc.jsonValue(), focus: fc.jsonValue(), filters: fc.jsonValue(), chosen: fc.jsonValue() }), (data) => {
      const view = readView({ v: 1, ...data })
      if (view) expect(Object.keys(open(view).nodes).length).toBe(3)
    }))
  })
})

describe('what is missing, in words', () => {
  test.each([['Official:王某@甲区', '王某'], ['District:150104', '150104'], ['Project:甲:乙', '甲:乙']])('%s is called %s', (id, name) => {
    expect(nameInId(id)).toBe(name)
  })

  test('names, and that there are more', () => {
    const notice = { kind: 'missing', names: ['甲', '乙'], count: 3 } as const
    expect(noticeWords(notice, textIn('zh'))).toBe('链接里有 3 个实体现在的图谱里没有：甲、乙 …')
    expect(noticeWords({ ...notice, count: 2 }, textIn('en'))).toBe('2 entities of the link are not in the graph now: 甲, 乙')
  })
})
