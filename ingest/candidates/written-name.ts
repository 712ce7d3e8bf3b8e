/** A name as it is compared: one writing, its numbers apart. */
import { fold } from '../fold'
import { readNumeral } from '../numerals'
import { findQuantities } from '../quantities'
import { matchesIn } from '../words'

export interface WrittenName {
  /** Without marks, phases and amounts; a counted name keeps its number: 六大工程 is 六工程. */
  text: string
  /** Its numbers, sorted: what a second of the kind is told by. */
  numbers: readonly string[]
  /** A second phase, a third building: beside it there is a first. */
  isLater: boolean
}

const marks = /[“”"'《》（）()[\]·\-—\s]/g
const ordinal = /第([一二三四五六七八九十\d]+)|([一二三四五六七八九十\d]+)(期|号|批|标段)/g
const counter = /([一二两三四五六七八九十百]+)[个大项条](?=[\u3400-\u9fff])/g

/** Reads a name for comparison. */
export function writeName(name: string): WrittenName {
  const folded = fold(name).replace(marks, '').toLowerCase()
  const ordinals = matchesIn(folded, ordinal).map((match) => numberOf(match[1] ?? match[2]!))
  const bare = folded.replace(ordinal, (whole, first: string | undefined) => (first ? whole : '')).replace(counter, '$1')
  const amounts = (/\d/.test(bare) ? findQuantities(bare) : []).filter(({ text }) => /\d/.test(text))
  const text = amounts.reduceRight((rest, { start, end }) => (end - start < bare.length ? rest.slice(0, start) + rest.slice(end) : rest), bare)
  return {
    text: text.length >= 2 ? text : folded,
    numbers: [...ordinals.map(String), ...amounts.map((amount) => amount.text), ...matchesIn(folded, counter).map((match) => String(numberOf(match[1]!)))].sort(),
    isLater: ordinals.some((number) => number > 1),
  }
}

const numberOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : readNumeral(text) ?? 0)

/** Whether numbers tell two names apart: each has some and they differ, or one is a later of its kind. A first phase, or an amount in one name alone, does not. */
export const areNumbersApart = (a: WrittenName, b: WrittenName): boolean =>
  (a.numbers.length > 0 && b.numbers.length > 0 ? a.numbers.join() !== b.numbers.join() : a.isLater || b.isLater)
