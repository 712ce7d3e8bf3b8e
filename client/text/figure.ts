import { comparators } from '../../cypher/ontology'
import { type TargetAnswer } from '../../server/contract'
import { type State } from '../state/state'

/** A figure as a reader would say it: `262个`, `85亿元以上`, `at least 85亿元`. The unit stays as printed. */
export function figureText({ value, unit, comparator }: Pick<TargetAnswer, 'value' | 'unit' | 'comparator'>, language: State['language']): string {
  const amount = `${value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 6 })}${unit}`
  const word = comparators[comparator][language]
  if (word === '') return amount
  if (language === 'en') return `${word} ${amount}`
  return comparator === 'approx' ? `${word}${amount}` : `${amount}${word}`
}
