/** Whether two entities may be one: a score and its reasons, from the two alone, so that no other page changes it. */
import { isPlace } from '../placed-companies'
import { stemOf } from '../places'
import { type Candidate, type CandidateRow, type Likeness, type Named, type PlaceRow, type Reason } from './candidate'
import { isCommonNoun, isProperName } from './common-words'
import { likenCompanies } from './like-companies'
import { likenThings } from './like-things'
import { areNumbersApart, writeName } from './written-name'

/** No pair below it is a candidate. */
export const threshold = 0.3
/** Two companies of one group stay at the end of the list, whatever speaks for them. */
const groupCap = 0.35

/** What names and other names say; null where they say no. The same in either order. */
export function likenNames(one: Named, other: Named): Likeness | null {
  if (one.type !== other.type || one.id === other.id) return null
  const [a, b] = one.id < other.id ? [one, other] : [other, one]
  return (a.type === 'Enterprise' ? likenCompanies(a, b) : likenThings(a, b)) ?? likenAliases(a, b)
}

/** Another name of the one that is a name of the other. A short one, or one of common words, says nothing: it is often what two names in a list have left out. */
function likenAliases(a: Named, b: Named): Likeness | null {
  const least = a.type === 'Enterprise' ? 2 : a.type === 'Institution' ? 3 : 5
  const namesOfB = [b.name, ...b.aliases]
  const shared = [a.name, ...a.aliases].find((name) => name.length >= least && namesOfB.includes(name) && !isCommonNoun(name) && !isPlace(name))
  if (shared === undefined || areNumbersApart(writeName(a.name), writeName(b.name))) return null
  return { code: 'alias', words: [shared], weight: 0.5, common: shared, isCommon: false }
}

/** The candidate that two entities make; null where they make none. */
export function scorePair(one: CandidateRow, other: CandidateRow): Candidate | null {
  const likeness = likenNames(one, other)
  if (!likeness) return null
  const [a, b] = one.id < other.id ? [one, other] : [other, one]
  const support = supportOf(a, b, likeness)
  if (!support) return null
  const weight = areElsewhere(a, b) ? likeness.weight / 2 : likeness.weight
  const odds = [weight, ...support.map((one) => one.weight)].reduce((rest, one) => rest * (1 - one), 1)
  const score = Math.round(Math.min(1 - odds, likeness.code === 'one-group' ? groupCap : 1) * 100) / 100
  const reasons = [likeness, ...support].map(({ code, words }): Reason => ({ code, words }))
  return score < threshold ? null : { from: a.id, to: b.id, score, reasons }
}

type Support = Reason & { weight: number }

/** What interviews say for it; null where they say against it. */
function supportOf(a: CandidateRow, b: CandidateRow, likeness: Likeness): Support[] | null {
  const places = sharedPlaces(a.districts, b.districts)
  const participants = shared(a.participants, b.participants)
  const figures = shared(a.figures, b.figures).filter((figure) => !isSmall(figure))
  if (areElsewhere(a, b) && !namesOne(likeness)) return null
  if (likeness.more !== undefined && likeness.isCommon && !isWhoseItIs(likeness.more, places, a.type === 'Project' ? participants : [])) return null
  return [
    support('same-head', likeness.head ? [likeness.head] : [], 0.05),
    support(a.type === 'Project' ? 'same-company' : 'same-project', participants, 0.35),
    support('same-place', places, a.type === 'Enterprise' ? 0.1 : 0.25), support('same-figure', figures, 0.35),
    support('same-programme', shared(a.programmes, b.programmes), 0.1),
  ].filter(({ words }) => words.length > 0)
}

/** Whether what both names share is of one thing wherever it is told of: the pipes of two districts are two projects, a lake is one. */
const namesOne = ({ common, isCommon, more }: Likeness): boolean => !isCommon && !(more !== undefined && isPlace(more)) && isProperName(common)

/** A common noun is held by every longer name that ends in it; only where the rest is the company or the place that both have is it a sign. */
const isWhoseItIs = (more: string, places: readonly string[], participants: readonly string[]): boolean =>
  participants.some((name) => more.startsWith(name) || name.startsWith(more)) || places.some((name) => more === name || more === stemOf(name))

/** Both are known to be somewhere, and nowhere together. A company works, and a programme is advanced, in many places. */
const areElsewhere = (a: CandidateRow, b: CandidateRow): boolean =>
  a.type !== 'Enterprise' && a.type !== 'Programme' && a.districts.length > 0 && b.districts.length > 0 && sharedPlaces(a.districts, b.districts).length === 0

/** 3个, 5处: many things have as many. */
const isSmall = (figure: string): boolean => /^\d\D$/.test(figure)

const support = (code: Reason['code'], words: readonly string[], weight: number): Support => ({ code, words, weight })

const shared = (a: readonly string[], b: readonly string[]): string[] => [...new Set(a)].filter((word) => b.includes(word)).sort()

/** Places that are the same, or one in the other: the smaller of them. */
const sharedPlaces = (a: readonly PlaceRow[], b: readonly PlaceRow[]): string[] =>
  [...new Set(a.flatMap((one) => b.flatMap((other) => (one.id === other.id || one.parent === other.id ? [one.name] : other.parent === one.id ? [other.name] : []))))].sort()
