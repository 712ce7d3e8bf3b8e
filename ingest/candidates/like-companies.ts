/** What the names of two companies say for their being one. */
import { type Likeness, type Named } from './candidate'
import { isCommonNoun, isTrade } from './common-words'
import { diffNames } from './diff-names'
import { areNumbersApart, writeName } from './written-name'
import { isPlace, withoutPlace } from '../placed-companies'

/** One name with or without its trade may be one company; two trades behind one name are companies of one group at most. Names that part in anything else are not alike. */
export function likenCompanies(a: Named, b: Named): Likeness | null {
  const [nameA, nameB] = [writeName(a.name), writeName(b.name)]
  if (areNumbersApart(nameA, nameB)) return null
  const { common, onlyA, onlyB } = diffNames(nameA.text, nameB.text)
  const [shared] = common
  const leftovers = [...onlyA, ...onlyB]
  if (shared === undefined || common.length > 1 || isPlace(shared) || isCommonNoun(shared) || !leftovers.every(({ text, at }) => at === 'tail' ? isTrade(text) : at === 'head' && isPlace(text))) return null
  const likeness = { words: [shared], common: shared, isCommon: false }
  const trades = [onlyA, onlyB].map((left) => left.filter(({ at }) => at === 'tail').length)
  if ((trades[0]! > 0 && trades[1]! > 0) || haveOtherFullNames(a, b)) return { ...likeness, code: 'one-group', weight: 0.3 }
  return trades[0] === trades[1] ? { ...likeness, code: 'same-name', weight: 0.7 } : { ...likeness, code: 'contained', weight: 0.45 }
}

/** Two full legal names that differ are of two companies, however alike their short ones are. */
function haveOtherFullNames(a: Named, b: Named): boolean {
  const [ofA, ofB] = [a, b].map(({ name, aliases }) => [name, ...aliases].filter((one) => one.endsWith('公司')).map((one) => withoutPlace(writeName(one).text))) as [string[], string[]]
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((one) => ofB.includes(one))
}
