/** Where words stand in a text. */

/** The stretches of a text that any of the words (in lower case) covers, in order, joined where they touch; offsets in UTF-16 code units. */
export function findMarks(text: string, words: readonly string[]): [number, number][] {
  const lower = text.toLowerCase()
  // A letter whose lower case is longer would shift every offset after it.
  const bare = lower.length === text.length ? lower : text
  const found = words.filter(Boolean).flatMap((word) => occurrences(bare, word)).sort(([one], [other]) => one - other)
  const marks: [number, number][] = []
  for (const [start, end] of found) {
    const last = marks.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else marks.push([start, end])
  }
  return marks
}

function occurrences(text: string, word: string): [number, number][] {
  const found: [number, number][] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push([at, at + word.length])
  return found
}
