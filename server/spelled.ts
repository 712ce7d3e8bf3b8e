/** Names found by their spelling in Latin letters. */

/** The letters of a question that may be a spelling, in lower case without spaces and apostrophes; null where it is none. */
export function lettersOf(question: string): string | null {
  const letters = question.toLowerCase().replace(/[\s'’]/g, '').replaceAll('ü', 'v')
  return /^(?=.*[a-z])[a-z0-9]{2,60}$/.test(letters) ? letters : null
}

/** The name of a row of spellings (its name, then what is spelled from each character on, then the same of its initials, parted by `|`), and which of its characters the letters spell. */
export function readSpelling(row: string, letters: string): { found: string; marks: [number, number][] } {
  const [found = '', ...tails] = row.split('|')
  const count = tails.length / 2
  const first = [0, count].find((index) => tails[index]!.startsWith(letters)) ?? tails.findIndex((tail) => tail.startsWith(letters))
  if (first < 0) return { found, marks: [] }
  const [from, end] = first < count ? [first, count] : [first, tails.length]
  const left = (index: number) => (index < end ? tails[index]!.length : 0)
  let to = from + 1
  while (to < end && left(from) - left(to) < letters.length) to += 1
  const characters = [...found]
  const offset = (index: number) => characters.slice(0, index % count || (index === end ? count : 0)).join('').length
  return { found, marks: [[offset(from), offset(to)]] }
}
