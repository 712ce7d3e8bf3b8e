import { placesApart, rawPieces } from '../../client/reader/raw-marks'
import { type PageAnswer } from '../../server/contract'

const text = '南男\n\n智慧供热设\n\n塔拉\n\n施也要建成。又一句。'
const at = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length]
const page = { id: 'p', file: 'f', title: null, strapline: null, preface: null, paper: null, date: null, year: null, text, notes: [] }
const answer: PageAnswer = {
  page, interviews: [],
  sentences: [
    { id: 'torn', interview: 'i', kind: 'body', spans: [at('智慧供热设'), at('施也要建成。')] },
    { id: 'next', interview: 'i', kind: 'body', spans: [at('又一句。')] },
    { id: 'other', interview: 'j', kind: 'body', spans: [at('塔拉')] },
    { id: 'preface', interview: null, kind: 'preface', spans: [at('南男')] },
  ],
}
const marked = (interview: string | null, sentence: string | null) =>
  rawPieces(answer, interview, sentence).filter(({ of }) => of !== null).map(({ text: piece, of, place }) => [piece, of, place])

describe('the raw page', () => {
  test.each([
    ['a sentence healed from two places: both', 'i', 'torn', [['智慧供热设', 'sentence', 0], ['施也要建成。', 'sentence', 1], ['又一句。', 'interview', null]]],
    ['its neighbour', 'i', 'next', [['智慧供热设', 'interview', null], ['施也要建成。', 'interview', null], ['又一句。', 'sentence', 0]]],
    ['an interview without a sentence', 'j', null, [['塔拉', 'interview', null]]],
    ['a sentence of the page itself', null, 'preface', [['南男', 'sentence', 0]]],
    ['a sentence that is not there', 'j', 'gone', [['塔拉', 'interview', null]]],
  ])('%s', (_, interview, sentence, pieces) => {
    expect(marked(interview, sentence)).toEqual(pieces)
  })

  test('its pieces put together are the page', () => {
    expect(rawPieces(answer, 'i', 'torn').map((piece) => piece.text).join('')).toBe(text)
  })

  test.each([['torn', [0, 1]], ['next', [0]], ['gone', []], [null, []]] as const)('%s stands apart at %j', (sentence, places) => {
    expect(placesApart(answer, sentence)).toEqual(places)
  })

  test('a line break within a sentence is no place of its own', () => {
    const broken: PageAnswer = { ...answer, page: { ...page, text: '今年\n实施' }, sentences: [{ id: 's', interview: 'i', kind: 'body', spans: [[0, 2], [3, 5]] }] }
    expect(placesApart(broken, 's')).toEqual([0])
  })
})
