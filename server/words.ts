/** What a reader typed, as words to be found and as the full-text index is asked for them. */

/** Scripts that the index keeps in pairs of characters; it keeps other scripts by the word. */
const scripts = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'
const paired = new RegExp(`^[${scripts}]{2,}$`, 'u')
const runs = new RegExp(`[${scripts}]+|(?:(?![${scripts}])[\\p{L}\\p{N}])+`, 'gu')

/** The words of a question, between its spaces, in lower case, each once. */
export const splitWords = (question: string): string[] =>
  [...new Set(question.toLowerCase().split(/\s+/).filter(Boolean))]

/** Asks the index for texts that hold every word; null where no word has a letter or a digit. Only those reach the index, so nothing in it can be an operator. */
export function askForAll(words: readonly string[]): string | null {
  const terms = words.flatMap((word) => word.match(runs) ?? [])
  return terms.length === 0 ? null : terms.map(termOf).join(' AND ')
}

/** Asks the index for texts that share any pair of characters, or any word, with the question; null where it has none. */
export function askForAny(words: readonly string[]): string | null {
  const pairs = pairsOf(words)
  return pairs.length === 0 ? null : pairs.map(termOf).join(' OR ')
}

/** The pairs of characters of a question, and its words of other scripts. */
export const pairsOf = (words: readonly string[]): string[] =>
  [...new Set(words.flatMap((word) => word.match(runs) ?? []).flatMap((run) => {
    const characters = [...run]
    return paired.test(run) ? characters.slice(1).map((character, index) => characters[index]! + character) : [run]
  }))]

/** Pairs that stand one after the other are a quoted phrase; anything else may be a part of a word. */
const termOf = (run: string): string => (paired.test(run) ? `"${run}"` : `*${run}*`)
