/** Numbers with their units inside the names of things: 20万吨铜杆项目. All texts are folded. */
import { anyOf, units } from './lexicon'
import { charSet, matchesIn } from './words'

// 5G, 3D and 4A are words.
const digits = '(?!\\dG(?![A-Za-z])|3D|[2-5]A)\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: ?[×*xX] ?\\d+(?:\\.\\d+)?)?'
const chinese = '[零〇一二两三四五六七八九十百千]+'
const magnitude = anyOf(units.magnitudes)
const unit = anyOf(units.units)

const withDigits = `${digits}[余多]?(?:${magnitude}?[余多]?(?:级|${unit})|${magnitude}[余多]?)?`
const quantityPattern = `${withDigits}|(?:${chinese}[余多]?(?=${magnitude}|${unit})${magnitude}?|${magnitude}(?=级))(?:级|${unit})?`

/** A quick look: every quantity has one of these. */
const numerals = charSet('0123456789零〇一二两三四五六七八九十百千万亿')
const one = new RegExp(quantityPattern, 'g')

export interface Quantity {
  start: number
  end: number
  text: string
}

const here = new RegExp(quantityPattern, 'y')

/** Whether a character of a text may belong to a number. */
export const isNumeral = (text: string, at: number): boolean => numerals.at(text, at)

/** The number with its unit that stands at an offset, or null. */
export function quantityAt(text: string, at: number): Quantity | null {
  if (!isNumeral(text, at)) return null
  here.lastIndex = at
  const match = here.exec(text)
  return match && { start: at, end: at + match[0].length, text: match[0] }
}

/** Every number with its unit in a text. */
export const findQuantities = (text: string): Quantity[] => numerals.next(text, 0) < 0 ? [] :
  matchesIn(text, one).map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
