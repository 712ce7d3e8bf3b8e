import { type Store } from '../../../cypher/store'
import { asking, telling } from '../ad-hoc'
import { faultOf } from '../fault-of'
import { type OpenStore } from '../store-contract'

/** Each expression of the query language, and the plain value it becomes. */
const values: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['true', true],
  ['7', 7],
  ['9007199254740991', 9007199254740991],
  ['9007199254740993', '9007199254740993'],
  ['-9223372036854775807', '-9223372036854775807'],
  ['1.5', 1.5],
  ['0.0 / 0.0', 'NaN'],
  ['1.0 / 0.0', 'Infinity'],
  ['"管网 \\" \\\\ 😀"', '管网 " \\ 😀'],
  ['[1, null, [2.5, "二"]]', [1, null, [2.5, '二']]],
  ['{一: 1, inner: {list: []}}', { 一: 1, inner: { list: [] } }],
  ['date("2024-01-20")', '2024-01-20'],
  ['time("10:00+08:00")', '10:00:00+08:00'],
  ['localtime("10:00")', '10:00:00'],
  ['datetime("2024-01-20T10:00:00+08:00")', '2024-01-20T10:00:00+08:00'],
  ['localdatetime("2024-01-20T10:00:00")', '2024-01-20T10:00:00'],
  ['duration("P1DT2H")', 'P1DT2H'],
  ['point({x: 1, y: 2})', { srid: 7203, x: 1, y: 2, z: null }],
]

/** Rows come out plain, and parameters go in checked. */
export function describeRows(open: OpenStore): void {
  describe('gives plain rows', () => {
    let store: Store
    beforeAll(() => { store = open() })
    afterAll(() => store.close())

    test.each(values)('%s', async (expression, plain) => {
      expect(await store.run(asking(`RETURN ${expression} AS value`))).toEqual({ rows: [{ value: plain }], truncated: false })
    })

    test('nodes, relationships and paths as maps', async () => {
      const { rows } = await store.run(telling('CREATE p = (a:A:B {x: 1})-[r:R {y: [1, 2]}]->(b {d: date("2024-01-20")}) RETURN a, r, p, [b] AS list'))
      const a = { labels: ['A', 'B'], properties: { x: 1 } }
      const b = { labels: [], properties: { d: '2024-01-20' } }
      const r = { type: 'R', properties: { y: [1, 2] } }
      expect(rows).toEqual([{ a, r, p: [{ start: a, relationship: r, end: b }], list: [b] }])
    })

    test('no rows, and many in order', async () => {
      expect(await store.run(asking('UNWIND [] AS x RETURN x'))).toEqual({ rows: [], truncated: false })
      const { rows } = await store.run(asking('UNWIND range(1, 2500) AS x RETURN x'))
      expect(rows).toEqual(Array.from({ length: 2500 }, (_, index) => ({ x: index + 1 })))
    })
  })

  describe('takes parameters', () => {
    let store: Store
    beforeAll(() => { store = open() })
    afterAll(() => store.close())

    test('of every plain kind', async () => {
      const given = { text: '玉泉区', list: [1, 2.5, null], map: { a: [true] }, none: null }
      const { rows } = await store.run(asking('RETURN $text AS text, $list AS list, $map AS map, $none AS none'), given)
      expect(rows).toEqual([given])
    })

    test('whole numbers as integers, others as floats', async () => {
      const given = { whole: 3, part: 1.5, list: [1, 2.5], map: { deep: [-7] }, zero: 0, large: Number.MAX_SAFE_INTEGER }
      const query = asking(`RETURN valueType($whole) AS whole, valueType($part) AS part, [n IN $list | valueType(n)] AS list, valueType($map.deep[0]) AS deep,
        valueType($zero) AS zero, $large = 9007199254740991 AS large, substring('管网改造', $whole) AS cut`)
      const [integer, float] = ['INTEGER NOT NULL', 'FLOAT NOT NULL']
      expect((await store.run(query, given)).rows).toEqual([{ whole: integer, part: float, list: [integer, float], deep: integer, zero: integer, large: true, cut: '造' }])
    })

    test.each([
      ['missing', { a: 1 }],
      ['unknown', { a: 1, b: 2, c: 3 }],
      ['missing and unknown', { c: 3 }],
    ])('refuses %s ones before it asks', async (_, given) => {
      const query = asking('RETURN $a + $b AS sum')
      expect(await faultOf(store.run(query, given))).toBe('invalid')
      expect(await faultOf(store.transact([{ query, params: given }]))).toBe('invalid')
      expect(await faultOf(store.stream(query, given).next())).toBe('invalid')
    })
  })
}
