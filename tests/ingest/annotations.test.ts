/** Whether the annotations of the test pages can be true: what they name is printed, what they relate is named. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Gold, readGold } from './scoring/gold'
import { foldName } from './scoring/names'

const folder = join(__dirname, 'pages')
const golds = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => readGold(join(folder, file)))
const cases = golds.map((gold) => [gold.file, gold] as const)

const pageOf = (gold: Gold): string => foldName(readFileSync(join(folder, gold.file), 'utf8'))

/** What an interview prints: its text, and above it the headline, who is asked and who asks. */
const printedIn = (gold: Gold, key: string): string => {
  const one = gold.interviews.find((interview) => interview.key === key)!
  return foldName([...one.paragraphs, ...one.posts, ...one.reporters, one.interviewee, one.headline].join('\n'))
}

/** A name stands in a text whole, or in two parts where its head was left out in print (`A、B两个风电项目`). */
function standsIn(text: string, names: readonly string[]): boolean {
  const folded = names.map(foldName)
  return folded.some((name) => text.includes(name) || [...name].some((_, at) => at >= 2 && at <= name.length - 2 && text.includes(name.slice(0, at)) && text.includes(name.slice(at))))
}

test('there is a page for every annotation, and an annotation for every page', () => {
  const pages = readdirSync(folder).filter((file) => !file.endsWith('.json'))
  expect(golds.map(({ file }) => file).sort()).toEqual(pages.sort())
})

test.each(cases)('%s: every entity stands in the interviews it is said to stand in', (_, gold) => {
  const absent = gold.entities.flatMap(({ type, name, aliases = [], interviews }) =>
    (interviews.length > 0 ? interviews.map((key) => printedIn(gold, key)) : [pageOf(gold)])
      .filter((text) => !standsIn(text, [name, ...aliases])).map(() => `${type} ${name}`))
  expect(absent).toEqual([])
})

test.each(cases)('%s: every entity is listed once', (_, gold) => {
  const names = gold.entities.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test.each(cases)('%s: every relation joins two entities of its interview, and is listed once', (_, gold) => {
  const present = new Set(gold.entities.flatMap(({ name, interviews }) => interviews.map((key) => `${key} ${name}`)))
  const rows = gold.relations.map((one) => JSON.stringify(one))
  expect(gold.relations.filter(({ from, to, interview }) => !present.has(`${interview} ${from}`) || !present.has(`${interview} ${to}`))).toEqual([])
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([])
})

test.each(cases)('%s: every figure is printed in its interview, its owner and programme are named there', (_, gold) => {
  const named = new Set(gold.entities.flatMap(({ name, interviews }) => interviews.map((key) => `${key} ${name}`)))
  const wrong = gold.targets.filter(({ interview, text, owner, programme }) =>
    !gold.interviews.find(({ key }) => key === interview)?.paragraphs.some((paragraph) => paragraph.includes(text)) ||
    !named.has(`${interview} ${owner}`) || (programme !== null && !named.has(`${interview} ${programme}`)))
  expect(wrong).toEqual([])
})

/** A paragraph may be cut once in print, between a lead and its continuation or by a credit line. */
test.each(cases)('%s: every paragraph is printed, whole or in parts that follow a cut', (_, gold) => {
  const page = pageOf(gold)
  const isPrinted = (text: string, cuts: number): boolean => {
    if (page.includes(text)) return true
    if (cuts === 0) return false
    let longest = 0
    while (longest < text.length && page.includes(text.slice(0, longest + 1))) longest++
    return longest > 0 && isPrinted(text.slice(longest), cuts - 1)
  }
  expect(gold.interviews.flatMap(({ paragraphs }) => paragraphs.filter((paragraph) => !isPrinted(foldName(paragraph), 2)))).toEqual([])
})
