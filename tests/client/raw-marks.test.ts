import { joinsIn, placeInPage, placesApart, rawPieces, windowsOn } from '../../client/reader/raw-marks'
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
  rawPieces(answer, { interview, sentence }).filter(({ of }) => of !== null).map(({ text: piece, of, place }) => [piece, of, place])

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
    expect(rawPieces(answer, { interview: 'i', sentence: 'torn' }).map((piece) => piece.text).join('')).toBe(text)
  })

  test.each([['torn', [0, 1]], ['next', [0]], ['gone', []], [null, []]] as const)('%s stands apart at %j', (sentence, places) => {
    expect(placesApart(answer, sentence)).toEqual(places)
  })

  test('a line break within a sentence is no place of its own', () => {
    const broken: PageAnswer = { ...answer, page: { ...page, text: '今年\n实施' }, sentences: [{ id: 's', interview: 'i', kind: 'body', spans: [[0, 2], [3, 5]] }] }
    expect(placesApart(broken, 's')).toEqual([0])
  })
})

describe('a sentence and its print', () => {
  const [first, second] = answer.sentences[0]!.spans as [[number, number], [number, number]]

  test.each([
    ['within the first place', [0, 2], [[first[0], first[0] + 2]]],
    ['across the join', [3, 6], [[first[0] + 3, first[1]], [second[0], second[0] + 1]]],
    ['the whole', [0, 11], [first, second]],
    ['beyond its end', [11, 20], []],
  ] as [string, [number, number], [number, number][]][])('a stretch of it %s is found on the page', (_, stretch, places) => {
    expect(placeInPage([first, second], stretch)).toEqual(places)
  })

  test('the stretch one is at is marked where it is printed, on both sides of the join', () => {
    const within = rawPieces(answer, { interview: 'i', sentence: 'torn', within: [3, 6] }).filter((piece) => piece.within)
    expect(within.map(({ text: piece, place }) => [piece, place])).toEqual([['热设', 0], ['施', 1]])
  })

  test('its places are numbered where they begin, on the page and in the sentence', () => {
    const numbered = rawPieces(answer, { interview: 'i', sentence: 'torn', within: [0, 2] }).filter(({ number }) => number !== null)
    expect(numbered.map(({ text: piece, number }) => [piece, number])).toEqual([['智慧', 1], ['施也要建成。', 2]])
    expect([...joinsIn(answer, 'torn')]).toEqual([[0, 1], [5, 2]])
  })

  test.each([['next'], ['gone'], [null]])('%s stands in one place: no numbers', (sentence) => {
    expect(rawPieces(answer, { interview: 'i', sentence }).filter(({ number }) => number !== null)).toEqual([])
    expect([...joinsIn(answer, sentence)]).toEqual([])
  })

  test('places far apart have a window each, near ones share it, three at most', () => {
    const far = (...starts: number[]): PageAnswer =>
      ({ ...answer, page: { ...page, text: '字'.repeat(5000) }, sentences: [{ id: 's', interview: 'i', kind: 'body', spans: starts.map((start): [number, number] => [start, start + 10]) }] })
    expect([windowsOn(far(0), 's'), windowsOn(far(0, 100), 's'), windowsOn(far(0, 1000), 's'), windowsOn(far(900, 0), 's'), windowsOn(far(0, 100, 2000), 's'), windowsOn(far(0, 1000, 2000, 3000), 's')])
      .toEqual([[0], [0], [0, 1], [0, 1], [0, 2], [0, 1, 2]])
    expect(windowsOn(answer, 'gone')).toEqual([0])
  })
})
