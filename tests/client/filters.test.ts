import { type InterviewSummary } from '../../server/contract'
import { asksForInterviews, edgePasses, interviewPasses, nodePasses } from '../../client/filters/passes'
import { leftOut } from '../../client/filters/greyed'
import { monthOf, monthsOf } from '../../client/filters/when'
import { districtChoices, interviewChoices, matching, programmeChoices, relationChoices, typeChoices } from '../../client/filters/choices'
import { type Facts, keepFacts } from '../../client/state/facts'
import { clearFilters, type Filters, isFiltering, noFilters, setFilter } from '../../client/state/filters'
import { step } from '../../client/state/history'
import { shownOf } from '../../client/state/shown'
import { initialState, type State } from '../../client/state/state'
import { toggled } from '../../client/state/toggled'
import { coarse, promisedBins, saidBins } from '../../client/time/bins'
import { byId, edge, node } from './samples'

const interview = (id: string, more: Partial<InterviewSummary>): InterviewSummary =>
  ({ id, page: 'p', headline: id, interviewee: '某', posts: [], district: null, reporters: [], paper: null, date: null, year: null, ...more })
const [dated, yearly, undated] = [interview('i1', { date: '2024-03-05', year: 2024, district: '甲区' }), interview('i2', { year: 2023, district: '乙县' }), interview('i3', { district: '甲区' })]

const [district, other, programme, official, alone] = [{ ...node('District:甲区'), interviews: 3 }, node('District:乙县'), node('Programme:暖屋行动'), node('Official:王某'), node('Project:管网')]
const advances = { ...edge(district.id, 'ADVANCES', programme.id, ['i1', 'i3']), confidence: 0.9 }
const also = { ...edge(other.id, 'ADVANCES', programme.id, ['i2']), confidence: 0.6 }
const post = { ...edge(official.id, 'HOLDS_POST', other.id, ['i2']), confidence: 0.95 }
const state: State = { ...initialState, nodes: byId(district, other, programme, official, alone), edges: byId(advances, also, post) }
const facts: Facts = {
  interviews: byId(dated, yearly, undated),
  entities: {
    [district.id]: { interviews: ['i1', 'i3'], promised: [2025, 2030] }, [other.id]: { interviews: ['i2'], promised: [] },
    [programme.id]: { interviews: ['i1', 'i2'], promised: [2026] }, [official.id]: { interviews: ['i2'], promised: [] },
  },
}
const by = (filters: Partial<Filters>): Filters => ({ ...noFilters, ...filters })
const year = (from: number, to = from) => [monthOf(from, 1), monthOf(to, 12)] as const

describe('when an interview was given', () => {
  test.each([
    ['a day', { date: '2024-03-05', year: 2024 }, [monthOf(2024, 3), monthOf(2024, 3)]],
    ['a year', { date: null, year: 2023 }, [monthOf(2023, 1), monthOf(2023, 12)]],
    ['a date that is none', { date: 'spring', year: 2023 }, [monthOf(2023, 1), monthOf(2023, 12)]],
    ['nobody knows', { date: null, year: null }, null],
  ])('%s', (_, when, months) => {
    expect(monthsOf(when)).toEqual(months)
  })
})

describe('an interview passes', () => {
  test.each<[string, InterviewSummary, Partial<Filters>, boolean]>([
    ['with no filter', undated, {}, true],
    ['by itself', dated, { interviews: ['i1'] }, true], ['not where another is asked for', dated, { interviews: ['i2'] }, false],
    ['by its district', dated, { districts: ['甲区', '丙市'] }, true], ['not by another', yearly, { districts: ['甲区'] }, false],
    ['by its day', dated, { said: [monthOf(2024, 3), monthOf(2024, 3)] }, true], ['not in the month after', dated, { said: [monthOf(2024, 4), monthOf(2024, 5)] }, false],
    ['where only its year is known, in any month of it', yearly, { said: [monthOf(2023, 7), monthOf(2024, 7)] }, true],
    ['undated in no time', undated, { said: year(1900, 2100) }, false],
    ['by all at once', dated, { districts: ['甲区'], said: year(2024), interviews: ['i1'] }, true], ['not where one of them fails', dated, { districts: ['甲区'], said: year(2023) }, false],
  ])('%s', (_, one, filters, passes) => {
    expect(interviewPasses(one, by(filters))).toBe(passes)
  })

  test.each<[Partial<Filters>, boolean]>([[{}, false], [{ districts: ['a'] }, true], [{ interviews: ['a'] }, true], [{ said: year(2024) }, true], [{ promised: [2024, 2025] }, false]])('%j asks for some: %s', (filters, asks) => {
    expect(asksForInterviews(by(filters))).toBe(asks)
  })
})

describe('a relation passes', () => {
  test.each<[string, Partial<Filters>, boolean]>([
    ['with no filter', {}, true], ['by its type', { withoutRelations: ['HOLDS_POST'] }, true], ['not left out by type', { withoutRelations: ['ADVANCES'] }, false],
    ['with the confidence asked for', { confidence: 0.9 }, true], ['not with less', { confidence: 0.91 }, false],
    ['where one of its interviews does', { said: year(2024) }, true], ['not where none does', { said: year(2023) }, false],
  ])('%s', (_, filters, passes) => {
    expect(edgePasses(advances, by(filters), facts)).toBe(passes)
  })

  test('whose confidence or interviews are not known', () => {
    const { confidence: _, ...unsure } = advances
    expect(edgePasses({ ...unsure, interviews: ['i9'] }, by({ confidence: 1, districts: ['丙市'] }), facts)).toBe(true)
  })
})

describe('an entity passes', () => {
  test.each<[string, Partial<Filters>, boolean]>([
    ['with no filter', {}, true], ['not left out by type', { withoutTypes: ['District'] }, false], ['with the interviews asked for', { mentions: 3 }, true], ['not with fewer', { mentions: 4 }, false],
    ['where it appears in an interview that does', { districts: ['甲区'] }, true], ['not where in none', { districts: ['乙县'] }, false],
    ['with a promise in time', { promised: [2026, 2030] }, true], ['not with none', { promised: [2026, 2029] }, false],
  ])('%s', (_, filters, passes) => {
    expect(nodePasses(district, by(filters), facts)).toBe(passes)
  })

  test('as long as nothing is known of it', () => {
    expect(nodePasses(alone, by({ promised: [2026, 2027], districts: ['丙市'] }), facts)).toBe(true)
    const asked = keepFacts([alone.id], { entities: [], interviews: [] })({ ...initialState, facts }).facts
    expect(nodePasses(alone, by({ promised: [2026, 2027] }), asked)).toBe(false)
  })
})

describe('what is left out', () => {
  const ids = (...all: { id: string }[]) => all.map(({ id }) => id).sort()
  test.each<[string, Partial<Filters>, string[]]>([
    ['nothing', {}, []],
    ['a type, with its relations', { withoutTypes: ['Official'] }, ids(official, post)],
    ['a relation, with what hangs on it alone', { withoutRelations: ['HOLDS_POST'] }, ids(post, official)],
    ['what is less sure, with what hangs on it alone', { confidence: 0.92 }, ids(advances, also, district, programme)],
    ['what another district says', { districts: ['甲区'] }, ids(also, post, other, official)],
    ['what is not next to a programme', { programmes: [programme.id] }, ids(official, alone, post)],
    ['what is spoken of in fewer interviews', { mentions: 2 }, ids(other, programme, official, alone, advances, also, post)],
    ['what is promised for another time', { promised: [2026, 2026] }, ids(district, other, official, advances, also, post)],
  ])('%s', (_, filters, out) => {
    expect([...leftOut(shownOf(state), by(filters), facts)].sort()).toEqual(out)
  })
})

describe('filters', () => {
  test('each is set by itself, all are cleared at once', () => {
    const set = setFilter('confidence', 0.5)(state)
    expect([set.filters, isFiltering(set.filters)]).toEqual([by({ confidence: 0.5 }), true])
    expect(clearFilters(set)).toEqual(state)
    expect(clearFilters(state)).toBe(state)
  })

  test('what is drawn along a line is one step, what is ticked one each', () => {
    const draw = (value: number) => step({ kind: 'filter', field: 'confidence' }, setFilter('confidence', value))
    const tick = (value: string) => step({ kind: 'filter', field: 'districts' }, setFilter('districts', [value]))
    const drawn = [draw(0.1), draw(0.2), draw(0.3)].reduce<State>((at, one) => one(at), state)
    expect([drawn.history.past.length, drawn.filters.confidence, drawn.history.past[0]!.board.filters]).toEqual([1, 0.3, noFilters])
    expect([tick('a'), tick('b')].reduce<State>((at, one) => one(at), drawn).history.past.length).toBe(3)
  })
})

describe('what there is to choose from', () => {
  test('types and relations in the order of the ontology, as far as they are shown', () => {
    expect(typeChoices(shownOf(state), 'zh').map(({ label, count }) => `${label} ${count}`)).toEqual(['官员 1', '区划 2', '项目 1', '工程/行动 1'])
    expect(relationChoices(shownOf(state), 'en').map(({ label, count }) => `${label} ${count}`)).toEqual(['holds a post in 1', 'advances 2'])
  })

  test('districts and programmes by pinyin, interviews newest first', () => {
    expect(districtChoices(facts)).toEqual([{ value: '甲区', label: '甲区', count: 2 }, { value: '乙县', label: '乙县', count: 1 }])
    expect(programmeChoices(shownOf(state))).toEqual([{ value: programme.id, label: '暖屋行动', count: 2 }])
    expect(interviewChoices(shownOf(state), facts).map(({ value, count }) => [value, count])).toEqual([['i1', 2], ['i2', 3], ['i3', 1]])
  })

  test('narrowed down by words, whatever their case', () => {
    const choices = [{ value: 'a', label: '数据中心 IDC', count: 1 }, { value: 'b', label: '管网', count: 1 }]
    expect(matching(choices, ' idc ')).toEqual([choices[0]])
    expect(matching(choices, '')).toEqual(choices)
  })

  test('put in and taken out', () => {
    expect([toggled(['a', 'b'], 'a'), toggled(['b'], 'a')]).toEqual([['b'], ['b', 'a']])
  })
})

describe('the time bar', () => {
  test('interviews by month, entities by year', () => {
    const said = saidBins(shownOf(state), facts)!
    expect([said.span, said.counts.length, said.counts.at(-1), said.counts[0]]).toEqual([[monthOf(2023, 1), monthOf(2024, 3)], 15, 1, 1])
    expect(promisedBins(shownOf(state), facts)).toEqual({ span: [2025, 2030], counts: [1, 1, 0, 0, 0, 1] })
    expect(saidBins(shownOf(initialState), facts)).toBeNull()
  })

  test.each([[[1, 2, 3], 5, [1, 2, 3]], [[1, 2, 3, 4, 5], 3, [2, 4, 5]], [[1, 9, 3, 4], 2, [9, 4]]])('%j in at most %i bars', (counts, most, bars) => {
    expect(coarse(counts, most)).toEqual(bars)
  })
})
