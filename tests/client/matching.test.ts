import { matchingPath } from '../../client/export/matching'
import { monthOf } from '../../client/filters/when'
import { type Filters, isFiltering, noFilters } from '../../client/state/filters'
import { exportQuery } from '../../server/contract/export'

const path = (filters: Partial<Filters>, hidden: Filters['withoutTypes'] = []) => matchingPath('csv', { hidden, filters: { ...noFilters, ...filters } })
const askedOf = (address: string) => {
  const fields = new URLSearchParams(address.slice(address.indexOf('?')))
  return Object.fromEntries([...new Set(fields.keys())].map((field) => [field, fields.getAll(field).length > 1 ? fields.getAll(field) : fields.get(field)]))
}

describe('a file of all that matches is asked for', () => {
  test.each<[string, Partial<Filters>, object]>([
    ['with no filter', {}, {}],
    ['without types', { withoutTypes: ['Official', 'Journalist', 'Policy', 'Project'] }, { types: 'District,Enterprise,Institution,Programme' }],
    ['without relations', { withoutRelations: ['HOLDS_POST', 'REPORTED', 'LOCATED_IN', 'UNDERTAKES', 'PARTICIPATES_IN', 'CITES'] }, { relations: 'OPERATES_IN,COLLABORATES_WITH,ADVANCES,PART_OF' }],
    ['by districts', { districts: ['甲区', '乙县'] }, { districts: ['甲区', '乙县'] }],
    ['by an interview', { interviews: ['Interview:a&b,c'] }, { interviews: 'Interview:a&b,c' }],
    ['by programmes', { programmes: ['Programme:暖屋行动'] }, { programmes: 'Programme:暖屋行动' }],
    ['by when it was said', { said: [monthOf(2023, 12), monthOf(2024, 1)] }, { saidFrom: '2023-12', saidTo: '2024-01' }],
    ['by when it is promised for', { promised: [2025, 2030] }, { promisedFrom: '2025', promisedTo: '2030' }],
    ['by confidence', { confidence: 0.85 }, { confidence: '0.85' }],
    ['by the number of interviews', { mentions: 3 }, { mentions: '3' }],
  ])('%s', (_, filters, fields) => {
    expect(askedOf(path(filters))).toEqual({ format: 'csv', ...fields })
    expect(exportQuery.strict().safeParse(askedOf(path(filters))).success).toBe(true)
  })

  test('by all of them at once, and without what the legend hides', () => {
    const filters: Filters = { withoutTypes: ['Policy'], withoutRelations: ['CITES'], districts: ['a'], interviews: ['b'], programmes: ['c'], said: [0, 1], promised: [1, 2], confidence: 0.1, mentions: 1 }
    expect(Object.keys(filters).filter((field) => !isFiltering({ ...noFilters, [field]: filters[field as keyof Filters] }))).toEqual([])
    expect(Object.keys(askedOf(path(filters)))).toEqual(['format', 'types', 'relations', 'districts', 'interviews', 'programmes', 'saidFrom', 'saidTo', 'promisedFrom', 'promisedTo', 'confidence', 'mentions'])
    expect(askedOf(path({ withoutTypes: ['Policy'] }, ['Official', 'Journalist', 'Policy', 'Project'])).types).toBe('District,Enterprise,Institution,Programme')
  })

  test('with every type hidden, for nothing', () => {
    expect(askedOf(path({}, ['Official', 'Journalist', 'District', 'Enterprise', 'Institution', 'Project', 'Programme', 'Policy'])).types).toBe('')
  })
})
