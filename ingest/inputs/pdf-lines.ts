/** From a PDF's pieces of text to lines, and from lines to paragraphs, by where they stand on the page. */

import { pairs } from '../lexicon/radicals.json'

export interface PrintedPart {
  text: string
  left: number
  baseline: number
  width: number
  /** Of the letters; 0 for a gap. */
  height: number
}

export interface PrintedLine {
  text: string
  left: number
  right: number
  baseline: number
  height: number
}

const han = '[\\u2e80-\\u303f\\u3400-\\u9fff\\uff00-\\uffef“”‘’]'
const betweenHan = new RegExp(`(?<=${han}) (?=${han})`, 'g')

/** Gaps too narrow for a space: between two Chinese letters, and beside one. */
const hairline = '\u200a'
const thin = '\u2009'
const isNone = new RegExp(`(?<=${han})${hairline}+(?=${han})|(?<=${han})[${hairline}${thin}]+(?!${han})|(?<!${han})[${hairline}${thin}]+(?=${han})`, 'g')

/** The line that some parts make; none where they hold no letter. */
export function readLine(parts: readonly PrintedPart[]): PrintedLine[] {
  const printed = parts.filter(({ text }) => text.trim())
  const [first] = printed
  if (!first) return []
  const height = Math.max(...printed.map((part) => part.height)) || 1
  const text = parts.map((part) => (part.text.trim() || !part.text ? asLetters(part.text) : gapOf(part.width / height))).join('')
  return [{ text: closeGaps(text), left: first.left, right: Math.max(...printed.map((part) => part.left + part.width)), baseline: first.baseline, height }]
}

const gapOf = (width: number): string => (width < 0.2 ? hairline : width < 0.7 ? thin : ' ')

/** Gaps that only set Chinese letters apart are no spaces: narrow ones, and those of a line that has one behind every letter. */
function closeGaps(text: string): string {
  const line = text.replace(isNone, '').replace(/[ \u200a\u2009]+/g, ' ').trim()
  const gaps = line.match(betweenHan)?.length ?? 0
  return gaps > 1 && gaps * 2.5 > line.length - gaps ? line.replace(betweenHan, '') : line
}

const radicals = new Map(pairs.split(' ').map((pair) => [pair[0]!, pair[1]!]))

/** Fonts that share a glyph often name it as a radical: ⻓ for 长, ⼯ for 工. */
const asLetters = (text: string): string => text.replace(/[\u2e80-\u2fd5]/g, (char) => radicals.get(char) ?? char.normalize('NFKC'))

/** The text of a page: a line a paragraph where the setting shows it, else a line a line; what is set apart is parted by an empty line. */
export function joinLines(lines: readonly PrintedLine[]): string {
  return findRuns(lines).map(joinRun).join('\n\n')
}

/** Lines of one size, one under another in one column. */
function findRuns(lines: readonly PrintedLine[]): PrintedLine[][] {
  const runs: PrintedLine[][] = []
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1)
    if (last && follows(last, line)) runs.at(-1)!.push(line)
    else runs.push([line])
  }
  return runs
}

function follows(above: PrintedLine, line: PrintedLine): boolean {
  const drop = above.baseline - line.baseline
  return Math.abs(line.height - above.height) < above.height * 0.15 && drop > above.height * 0.5 && drop < above.height * 2.5 && Math.abs(line.left - above.left) < above.height * 2.6
}

/** A full line goes on in the next, unless that is set in. Of two lines it cannot be told. */
function joinRun(run: readonly PrintedLine[]): string {
  const left = Math.min(...run.map((line) => line.left))
  const right = Math.max(...run.map((line) => line.right))
  return run.map((line, index) => {
    const above = run[index - 1]
    if (!above) return line.text
    const goesOn = run.length > 2 && above.right > right - line.height * 1.5 && line.left < left + line.height * 0.6
    return (goesOn ? (/[\w,.]$/.test(above.text) && /^\w/.test(line.text) ? ' ' : '') : '\n') + line.text
  }).join('')
}
