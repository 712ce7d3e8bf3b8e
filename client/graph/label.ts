/** Characters of a name the canvas shows; the whole name stands in the panel. */
const LONGEST = 14
/** Characters on one line of a label. */
const LINE = 8

/** A name as the canvas prints it: at most 14 characters, on two lines where more than 8. */
export function labelOf(name: string): string {
  const letters = [...name.replace(/\s+/g, ' ').trim()]
  const short = letters.length > LONGEST ? [...letters.slice(0, LONGEST - 1), '…'] : letters
  if (short.length <= LINE) return short.join('')
  const cut = breakAt(short)
  return `${short.slice(0, cut).join('').trim()}\n${short.slice(cut).join('').trim()}`
}

// The middle, moved so that no line begins with a closing mark and no Latin word or number is torn.
function breakAt(letters: string[]): number {
  const middle = Math.ceil(letters.length / 2)
  const offsets = [0, 1, -1, 2, -2, 3, -3]
  return offsets.map((offset) => middle + offset).find((cut) => mayBreak(letters[cut - 1], letters[cut])) ?? middle
}

function mayBreak(before = '', after = ''): boolean {
  if (/[”’》」』）)、，。…]/.test(after) || /[“‘《「『（(]/.test(before)) return false
  return !(/[\w.]/.test(before) && /[\w.]/.test(after))
}

/** Width of a label's longest line in pixels: a Chinese character is as wide as it is high. */
export function labelWidth(label: string, fontSize: number): number {
  const widths = label.split('\n').map((line) => [...line].reduce((sum, letter) => sum + (letter < '\u2000' ? 0.58 : 1), 0))
  return Math.ceil(Math.max(...widths) * fontSize)
}
