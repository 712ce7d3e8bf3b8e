/** Numbers with their units, as print has them. All texts are folded. */
import { anyOf, units } from './lexicon'

const digits = '\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: ?[×*xX] ?\\d+(?:\\.\\d+)?)?'
const chinese = '[零〇一二两三四五六七八九十百千]+'
const magnitude = anyOf(units.magnitudes)
const unit = anyOf(units.units)

export const quantityPattern = `(?:${digits}[余多]?${magnitude}?[余多]?|${chinese}[余多]?(?=${magnitude}|${unit})${magnitude}?|${magnitude}(?=级))(?:级|${unit})?`

/** A quick look: every quantity has one of these. */
const numeral = /[\d零〇一二两三四五六七八九十百千万亿]/
const one = new RegExp(quantityPattern, 'g')

export interface Quantity {
  start: number
  end: number
  text: string
}

/** Every number with its unit in a text. */
export const findQuantities = (text: string): Quantity[] => !numeral.test(text) ? [] :
  [...text.matchAll(one)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))

const factors: Record<string, number> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }
const numerals = '零一二三四五六七八九'

/**
 * Reads `2.7万亩` as 2.7 in 万亩, `两百亿级` as 200 in 亿, `2×100万千瓦` as 200 in 万千瓦, `四条` as 4 in 条.
 * The unit stays as printed; a figure of hundreds of 亿 or more loses its 级. Null where there is no number.
 */
export function readQuantity(text: string): { value: number; unit: string } | null {
  const match = /^([\d.,]+)(?: ?[×*xX] ?([\d.]+))?[余多]?(.*)$/.exec(text)
  if (match) {
    const value = Number(match[1]!.replaceAll(',', '')) * Number(match[2] ?? 1)
    return Number.isFinite(value) ? { value: Number(value.toPrecision(12)), unit: match[3]!.replace(/^[余多]/, '') } : null
  }
  const written = /^([零〇一二两三四五六七八九十百千]*)[余多]?((?:万|亿)*)(.*)$/.exec(text)!
  const value = readNumeral(written[1]! || '一')
  return value === null ? null : { value, unit: written[2]! + (written[2] && written[3] === '级' ? '' : written[3]!) }
}

/** The number a Chinese numeral below ten thousand writes; null where it is none. */
export function readNumeral(text: string): number | null {
  let total = 0
  let digit: number | null = null
  for (const char of text.replace(/两/g, '二').replace(/〇/g, '零')) {
    const factor = factors[char]
    if (factor) {
      total += (digit ?? 1) * factor
      digit = null
    } else digit = (digit ?? 0) * 10 + numerals.indexOf(char)
  }
  return text ? total + (digit ?? 0) : null
}
