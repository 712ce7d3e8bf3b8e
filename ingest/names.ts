/** Names of people: what one looks like, and where one name ends and the next begins. */
import { surnames } from './lexicon'
import { segment } from './segment'

const single = new Set(surnames.single)
const compound = new Set(surnames.compound)

/** Whether a string is written as a name is: two to six characters, or parts joined by middle dots. */
export const isNameShaped = (text: string): boolean => /^(?:[\u3400-\u9fff]{2,6}|[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8})+)$/.test(text)

/** Length of the surname a text begins with, or 0. */
export function surnameLength(text: string): number {
  if (compound.has(text.slice(0, 2))) return 2
  return single.has(text.charAt(0)) ? 1 : 0
}

/** 孟根其其格: a long name in another language's sounds, which no word of the dictionary is part of. */
export const isOfNoWords = (name: string): boolean => /^[\u3400-\u9fff]+$/.test(name) && segment(name).every(({ text, tag }) => text.length === 1 || nameTag.test(tag))

/** 哈斯其木格: a long name that begins with what the dictionary holds for a name and ends in what it does not. */
export function opensAsName(name: string): boolean {
  const [first] = segment(name)
  return surnameLength(name) === 0 && first!.text.length > 1 && nameTag.test(first!.tag)
}

const nameTag = /^(?:x|nr|nrt|nrfg)$/

/**
 * Cuts names printed without a gap: `张尹焱闫鑫阿柔娜`. Names known from elsewhere on the page are taken first;
 * the rest is cut so that every part begins with a surname, in as few parts as that allows. What cannot be cut stays whole.
 */
export function splitNames(text: string, known: readonly string[] = []): string[] {
  const best: (string[] | null)[] = [[]]
  for (let end = 1; end <= text.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - 6); start < end; start++) {
      const before = best[start]
      const part = text.slice(start, end)
      if (!before || costOf(part, known) === Infinity) continue
      const names = [...before, part]
      if (!best[end] || totalCost(names, known) < totalCost(best[end]!, known)) best[end] = names
    }
  }
  return best[text.length] ?? [text]
}

const totalCost = (names: readonly string[], known: readonly string[]): number =>
  names.reduce((sum, name) => sum + costOf(name, known), 0)

/** Three characters after a surname of one are the commonest shape; two follow. */
function costOf(part: string, known: readonly string[]): number {
  if (known.includes(part)) return 0
  const surname = surnameLength(part)
  const given = part.length - surname
  if (surname === 0 || given < 1 || given > 2) return Infinity
  return given === 2 ? 1 : 1.4
}
