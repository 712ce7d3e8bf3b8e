/** When two names are one, as the judges' measure has it. */
import { matchRatio } from './match-ratio'

export interface Named {
  type: string
  name: string
  aliases?: readonly string[]
}

/** Long names of these are printed a little differently by two editors, and may be. */
const lenient: ReadonlySet<string> = new Set(['Project', 'Programme', 'Institution'])

/** A text without white space, quotation marks, brackets and light punctuation, in compatibility form and lower case. */
export const foldName = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFKC').replace(/[\s“”"'‘’「」『』《》〈〉()（）·・,，。、\-—_]/gu, '').toLowerCase()

/** Whether two texts are one name: folded alike or, where leniency is asked for, one half of the other or three quarters alike. */
export function areAlike(one: string | null | undefined, other: string | null | undefined, leniently: boolean): boolean {
  const [a, b] = [foldName(one), foldName(other)]
  if (a === '' || b === '') return false
  if (a === b) return true
  if (!leniently) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return (short.length >= 4 && long.includes(short) && short.length / long.length >= 0.5) || matchRatio(a, b) >= 0.75
}

/** Whether two entities are one: of one type, and any name of the one alike any of the other. */
export const areSame = (gold: Named, got: Named): boolean =>
  gold.type === got.type && namesOf(gold).some((a) => namesOf(got).some((b) => areAlike(a, b, lenient.has(gold.type))))

const namesOf = ({ name, aliases = [] }: Named): readonly string[] => [name, ...aliases]
