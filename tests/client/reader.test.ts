import { cite } from '../../client/reader/citation'
import { countMarks, mentionAt, mentionsInOrder, type Standing, type Step, stepFrom } from '../../client/reader/mentions'
import { stepOf } from '../../client/reader/reader-keys'
import { readTags, sentenceMarks } from '../../client/reader/sentence-marks'
import { partsOf, sentencesInOrder } from '../../client/reader/sentences'
import { splitByMarks } from '../../client/marks/segments'
import { type InterviewAnswer, type InterviewSummary } from '../../server/contract'
import { node } from './samples'

const [qinghe, warmth, lin] = ['District:青禾区', 'Programme:暖屋行动', 'Official:林知远']
const said = (id: string, text: string, ...mentions: [string, string][]) =>
  ({ id, text, spans: [] as [number, number][], mentions: mentions.map(([entity, word]) => ({ entity, start: text.indexOf(word), end: text.indexOf(word) + word.length })) })
const interview: InterviewSummary = {
  id: 'i', page: 'p', headline: '把暖送进老楼', interviewee: '林知远', posts: ['青禾区区长'], district: '青禾区', reporters: ['许见山'], paper: '云州日报', date: '2024-01-20', year: 2024,
}
const figure: InterviewAnswer['targets'][number] = {
  id: 'Target:1', interview: 'i', sentence: 's2', owner: null, ownerName: null, subject: '管网', about: [], value: 36, unit: '公里', comparator: 'eq', by: 2024, status: 'planned', programme: null, text: '36公里', marks: [[3, 7]], method: 'figure-by-words',
}
const answer: InterviewAnswer = {
  interview,
  page: { id: 'p', file: 'newer.txt', title: null, strapline: null },
  frame: [
    { kind: 'credit', ...said('credit', '图为青禾区夜景。', [qinghe, '青禾区']) },
    { kind: 'introduction', ...said('intro', '——访青禾区区长林知远', [lin, '林知远'], [qinghe, '青禾区']) },
    { kind: 'headline', ...said('head', '把暖送进老楼') },
  ],
  paragraphs: [
    { sentences: [said('s1', '青禾区推进暖屋行动。', [qinghe, '青禾区'], [warmth, '暖屋行动'], ['Project:未知', '推进'])] },
    { sentences: [said('s2', '今年改36公里。'), said('s3', '暖屋行动从青禾区起步。', [warmth, '暖屋行动'], [qinghe, '青禾区'])] },
  ],
  entities: { [qinghe]: node(qinghe), [warmth]: node(warmth), [lin]: node(lin) },
  targets: [figure],
}
const mentions = mentionsInOrder(answer)
const spelled = (one: { sentence: string, entity: string } | null) => one && `${one.sentence} ${one.entity.split(':')[1]}`

describe('an interview in reading order', () => {
  test('headline, introduction, body, then what stands outside it', () => {
    expect(sentencesInOrder(answer).map(({ id }) => id)).toEqual(['head', 'intro', 's1', 's2', 's3', 'credit'])
    expect(partsOf(answer).paragraphs.map((paragraph) => paragraph.map(({ id }) => id))).toEqual([['s1'], ['s2', 's3']])
  })

  test('its mentions of known entities, as they stand', () => {
    expect(mentions.map(spelled)).toEqual(['intro 青禾区', 'intro 林知远', 's1 青禾区', 's1 暖屋行动', 's3 暖屋行动', 's3 青禾区', 'credit 青禾区'])
  })

  test('each kind of mark has its number, in the order asked for; figures last; none that is not there', () => {
    expect(countMarks(mentions, 1, ['Official', 'District', 'Policy', 'Programme'])).toEqual([
      { kind: 'Official', count: 1 }, { kind: 'District', count: 4 }, { kind: 'Programme', count: 2 }, { kind: 'figure', count: 1 },
    ])
  })
})

describe('steps from mention to mention', () => {
  const at = (index: number): Standing => ({ mention: mentions[index]!, sentence: mentions[index]!.sentence, entity: mentions[index]!.entity })
  const [next, back, nextSame, backSame]: Step[] = [{ by: 1, of: 'any' }, { by: -1, of: 'any' }, { by: 1, of: 'same' }, { by: -1, of: 'same' }]
  test.each([
    ['to the next of any', at(0), next, 'intro 林知远'],
    ['to the one before', at(3), back, 's1 青禾区'],
    ['round the end', at(6), next, 'intro 青禾区'],
    ['round the beginning', at(0), back, 'credit 青禾区'],
    ['to the next of the same', at(0), nextSame, 's1 青禾区'],
    ['back to the one before of the same', at(5), backSame, 's1 青禾区'],
    ['to itself where it is the only one', at(1), nextSame, 'intro 林知远'],
    ['from a sentence without a mention, on', { mention: null, sentence: 's2', entity: null }, next, 's3 暖屋行动'],
    ['from a sentence without a mention, back', { mention: null, sentence: 's2', entity: null }, back, 's1 暖屋行动'],
    ['from a sentence with one that is not followed', { mention: null, sentence: 's1', entity: lin }, backSame, 'intro 林知远'],
    ['from nowhere, to the first', { mention: null, sentence: null, entity: null }, next, 'intro 青禾区'],
    ['from nowhere, to the last', { mention: null, sentence: null, entity: null }, back, 'credit 青禾区'],
    ['of an entity that is not there', { mention: null, sentence: 's1', entity: 'District:无' }, nextSame, null],
  ] as [string, Standing, Step, string | null][])('%s', (_, standing, step, expected) => {
    expect(spelled(stepFrom(answer, mentions, standing, step))).toBe(expected)
  })

  test('one is at the mention stepped to while the place is still there, else at the first of the entity in the sentence', () => {
    const twice = [{ ...mentions[2]!, start: 0 }, { ...mentions[2]!, start: 8 }]
    const place = { sentence: 's1', entity: qinghe }
    expect(mentionAt(twice, place, twice[1]!)).toBe(twice[1])
    expect(mentionAt(twice, place, null)).toBe(twice[0])
    expect(mentionAt(twice, { ...place, entity: lin }, twice[1]!)).toBeNull()
    expect(mentionAt(twice, { sentence: null, entity: qinghe }, null)).toBeNull()
  })

  test.each([
    ['n', {}, next], ['p', {}, back], [']', {}, nextSame], ['[', {}, backSame], ['N', {}, next], ['x', {}, null], ['toString', {}, null], ['n', { ctrlKey: true }, null],
  ] as const)('%s with %j', (key, held, step) => {
    expect(stepOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })).toEqual(step)
  })
})

describe('the marks of a sentence', () => {
  const meanings = (id: string, plain: ('District' | 'figure')[] = [], current = mentions[2]!) => {
    const sentence = sentencesInOrder(answer).find((one) => one.id === id)!
    const place = { kind: 'reader', interview: 'i', sentence: 's1', entity: warmth, raw: false } as const
    return splitByMarks(sentence.text, sentenceMarks(sentence, { answer, plain })).map((segment) => {
      const { entity, figure: number, focused, current: here } = readTags(segment, id, { answer, place, current })
      return [segment.text, entity?.type ?? null, ...[number && 'figure', focused && 'followed', here && 'current'].filter(Boolean)]
    })
  }

  test('entities by type, the one followed and the one at hand', () => {
    expect(meanings('s1')).toEqual([['青禾区', 'District', 'current'], ['推进', null], ['暖屋行动', 'Programme', 'followed'], ['。', null]])
  })

  test('figures too', () => {
    expect(meanings('s2')).toEqual([['今年改', null], ['36公里', null, 'figure'], ['。', null]])
  })

  test('none of a kind that is left plain', () => {
    expect(meanings('s1', ['District'])).toEqual([['青禾区推进', null], ['暖屋行动', 'Programme', 'followed'], ['。', null]])
    expect(meanings('s2', ['figure'])).toEqual([['今年改36公里。', null]])
  })
})

describe('a citation', () => {
  const sentence = '青禾区推进暖屋行动。'
  test.each([
    ['whole, in Chinese', {}, sentence, 'zh', '许见山. 把暖送进老楼[N]. 云州日报, 2024-01-20. 受访者：林知远. 原句：青禾区推进暖屋行动。'],
    ['whole, in English', {}, sentence, 'en', '许见山. “把暖送进老楼” [interview, in Chinese]. 云州日报, 20 January 2024. Interview with 林知远. Sentence: “青禾区推进暖屋行动。”'],
    ['without a sentence', {}, null, 'zh', '许见山. 把暖送进老楼[N]. 云州日报, 2024-01-20. 受访者：林知远.'],
    ['of four reporters', { reporters: ['甲', '乙', '丙', '丁'] }, null, 'zh', '甲, 乙, 丙, 等. 把暖送进老楼[N]. 云州日报, 2024-01-20. 受访者：林知远.'],
    ['of none', { reporters: [] }, null, 'zh', '把暖送进老楼[N]. 云州日报, 2024-01-20. 受访者：林知远.'],
    ['of an unknown paper and a known year', { paper: null, date: null, year: 2023 }, null, 'zh', '许见山. 把暖送进老楼[N]. [报纸名不详], 2023. 受访者：林知远.'],
    ['of an unknown paper and day, in English', { paper: null, date: null, year: null }, null, 'en', '许见山. “把暖送进老楼” [interview, in Chinese]. [newspaper not known], undated. Interview with 林知远.'],
    ['of an unknown day', { date: null, year: null }, null, 'zh', '许见山. 把暖送进老楼[N]. 云州日报, 日期不详. 受访者：林知远.'],
    ['of a day with its hour', { date: '2024-01-20T08:00:00+08:00' }, null, 'zh', '许见山. 把暖送进老楼[N]. 云州日报, 2024-01-20. 受访者：林知远.'],
  ] as [string, Partial<InterviewSummary>, string | null, 'zh' | 'en', string][])('%s', (_, changes, quoted, format, expected) => {
    expect(cite({ ...interview, ...changes }, quoted, format)).toBe(expected)
  })
})
