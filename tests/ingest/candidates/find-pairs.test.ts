import fc from 'fast-check'
import { candidateTypes, type Named } from '../../../ingest/candidates/candidate'
import { findPairs } from '../../../ingest/candidates/find-pairs'

const named = (id: string, ...aliases: string[]): Named => ({ id, type: id.split(':')[0] as Named['type'], name: id.split(':')[1]!, aliases })

const some: Named[] = [
  named('Project:星禾奶源基地'), named('Project:星禾奶源基地项目'), named('Project:星禾奶源基地二期'), named('Project:云帆数据中心'),
  named('Enterprise:星禾'), named('Enterprise:星禾乳业'), named('Enterprise:星禾牧业'), named('Enterprise:云帆', '帆装'), named('Enterprise:帆装'),
  named('Institution:云州理工大学'), named('Institution:云理工'), named('Institution:云州大学'),
  named('Programme:暖屋行动'), named('Programme:暖屋工程'), named('Programme:星禾乳业'),
]
const ids = (entities: readonly Named[], touched?: ReadonlySet<string>) => findPairs(entities, touched).map((pair) => pair.map((index) => entities[index]!.id))

const all = [
  ['Project:星禾奶源基地', 'Project:星禾奶源基地项目'],
  ['Enterprise:星禾', 'Enterprise:星禾乳业'], ['Enterprise:星禾', 'Enterprise:星禾牧业'], ['Enterprise:星禾乳业', 'Enterprise:星禾牧业'],
  ['Enterprise:云帆', 'Enterprise:帆装'],
  ['Institution:云州理工大学', 'Institution:云理工'],
  ['Programme:暖屋行动', 'Programme:暖屋工程'],
]

test('what is alike is found, within one type', () => {
  expect(ids(some)).toEqual(all)
})

test.each(['Enterprise:星禾牧业', 'Institution:云理工', 'Institution:云州理工大学', 'Project:云帆数据中心'])('for %s alone, its own pairs are found', (id) => {
  expect(ids(some, new Set([id]))).toEqual(all.filter((pair) => pair.includes(id)))
})

const name = fc.array(fc.constantFrom(...'星禾白鹭湖产业园二次管网改造工程行动大学北路'), { minLength: 1, maxLength: 9 }).map((chars) => chars.join(''))
const entities = fc.array(fc.record({ type: fc.constantFrom(...candidateTypes), name, aliases: fc.array(name, { maxLength: 1 }) }), { maxLength: 30 })
  .map((rows) => rows.map((row, index): Named => ({ ...row, id: `${row.type}:${index}` })))

test('two names are found alike or not whatever other names there are, and whichever of them is new', () => {
  fc.assert(fc.property(entities, (rows) => {
    const together = ids(rows)
    const oneByOne = rows.flatMap((a, index) => rows.slice(index + 1).flatMap((b) => ids([a, b])))
    const asNew = rows.flatMap(({ id }) => ids(rows, new Set([id])))
    const sorted = (pairs: string[][]) => [...new Set(pairs.map((pair) => pair.join(' ')))].sort()
    expect(sorted(oneByOne)).toEqual(sorted(together))
    expect(sorted(asNew)).toEqual(sorted(together))
  }), { numRuns: 300 })
})
