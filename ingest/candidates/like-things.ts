/** What the names of two projects, programmes or institutions say for their being one. */
import { likeness as words } from '../lexicon'
import { isPlace } from '../placed-companies'
import { type Likeness, type Named } from './candidate'
import { areHeadsLike, headOf, isCommonNoun, isEmpty, isEmptyOfProgramme } from './common-words'
import { diffNames, type Leftover, type NameDiff } from './diff-names'
import { areNumbersApart, writeName } from './written-name'

/** Names that part on both sides in more than empty words are of two things: a place, a side, a company or a number tells them apart. */
export function likenThings(a: Named, b: Named): Likeness | null {
  const [nameA, nameB] = [writeName(a.name), writeName(b.name)]
  if (areNumbersApart(nameA, nameB)) return null
  const short = a.type === 'Institution' ? likenShort(nameA.text, nameB.text) : null
  if (short) return short
  const heads = a.type === 'Project' ? [headOf(nameA.text), headOf(nameB.text)] as const : ['', ''] as const
  if (!areHeadsLike(...heads)) return null
  return likenDiff(a.type, diffNames(nameA.text, nameB.text), heads)
}

function likenDiff(type: Named['type'], { common, onlyA, onlyB }: NameDiff, heads: readonly [string, string]): Likeness | null {
  const shared = common.join('')
  const isNothing = type === 'Programme' ? isEmptyOfProgramme : type === 'Project' ? isEmpty : (text: string) => text === ''
  const [leftA, leftB] = [onlyA, onlyB].map((left) => left.filter(({ text }) => !isNothing(text) && !isKind(text, heads))) as [Leftover[], Leftover[]]
  const left = [...leftA, ...leftB]
  if (shared === '' || isNothing(shared) || isPlace(shared) || left.some(tellsApart) || (leftA.length > 0 && leftB.length > 0)) return null
  const head = heads[0].length < heads[1].length ? heads[0] : heads[1]
  const found = { words: common, common: shared, isCommon: isCommonNoun(shared), ...(head ? { head } : {}) }
  if (left.length === 0) return isReworded(type, onlyA, onlyB) ? { ...found, code: 'reworded', weight: 0.45 } : { ...found, code: 'same-name', weight: 0.65 }
  return likenContained(type, left, found)
}

/** One name goes on where the other has nothing. Before the shared part that may be whose or where it is; behind it, it is another thing. */
function likenContained(type: Named['type'], left: readonly Leftover[], found: Omit<Likeness, 'code' | 'weight'>): Likeness | null {
  const [one] = left
  if (left.length > 1 || one!.at === 'tail' || (one!.at === 'middle' && (type === 'Institution' || !isCommonNoun(one!.text)))) return null
  return { ...found, code: 'contained', more: one!.text, weight: isCommonNoun(one!.text) ? 0.4 : 0.3 }
}

/** 更新改造 beside 改造, 产业园区 beside 产业园: both say what kind of thing it is. */
const isKind = (text: string, heads: readonly string[]): boolean => heads.some((head) => head !== '' && head.endsWith(text))

/** Both sides have words of their own, empty as they are. */
const isReworded = (type: Named['type'], onlyA: readonly Leftover[], onlyB: readonly Leftover[]): boolean =>
  onlyA.length > 0 && onlyB.length > 0 && !(type === 'Project' && [...onlyA, ...onlyB].every(({ text }) => isEmpty(text)))

const side = new RegExp(`^[${words.sides.join('')}]+[${words.sideKinds.join('')}]?$`)
const joins = new RegExp(`[${words.joins.join('')}]`)

/** A side of a place makes another of it; a joined name names two things. */
const tellsApart = ({ text }: Leftover): boolean => side.test(text) || joins.test(text)

/** 云理工 for 云州理工大学: the first character, then the rest in order, where between them single characters alone are left out, and of the kind at the end what is always left out. */
function likenShort(a: string, b: string): Likeness | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const kind = words.offices.find(([brief, full]) => long.endsWith(full!) && short.endsWith(brief!) && !short.endsWith(full!))
  const [stem, whole] = kind ? [short.slice(0, -kind[0]!.length), long.slice(0, -kind[1]!.length)] : [short, long.replace(/(?:大学|委员会)$/, '')]
  if (short.length < 2 || short === long || isCommonNoun(long) || stem.length >= whole.length || !leavesSingles(stem, whole)) return null
  return { code: 'short-form', words: [short], weight: short.length > 2 ? 0.5 : 0.25, common: short, isCommon: false }
}

function leavesSingles(short: string, long: string): boolean {
  let at = 0
  for (const [index, char] of [...short].entries()) {
    if (long[at] === char) at += 1
    else if (index > 0 && long[at + 1] === char) at += 2
    else return false
  }
  return long.length - at <= 1 && short.length >= 1
}
