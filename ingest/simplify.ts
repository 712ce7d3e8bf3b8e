/** Traditional characters as the lists of words have them. Lengths never change, so offsets hold; what is quoted stays as printed. */
import { anyOf } from './lexicon'
import traditional from './lexicon/traditional.json'
import { matchesIn } from './words'

/** By the code of a character: what it is in simplified print, or 0. */
const simple = new Uint16Array(0x10000)
for (const pair of traditional.characters.split(' ')) simple[pair.charCodeAt(0)] = pair.charCodeAt(1)

const shared = new Set([...traditional.shared].map((char) => char.charCodeAt(0)))

const phrases = new Map(traditional.phrases.split(' ').map((row) => [row.slice(0, row.length / 2), row.slice(row.length / 2)]))
const phrase = new RegExp(anyOf([...phrases.keys()]), 'g')

/** A page of which at least this part is traditional is printed in traditional characters. */
const leastShare = 0.15

/** The text in simplified characters, as long as it was; the text itself where there is nothing to change. Single traditional characters on another page are changed where they can be nothing else. */
export function simplify(text: string): string {
  const { changed, chinese } = count(text)
  if (changed === 0) return text
  const whole = changed >= chinese * leastShare
  const kept = new Map<number, string>()
  if (whole) for (const match of matchesIn(text, phrase)) kept.set(match.index, phrases.get(match[0])!)
  const codes = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const word = kept.get(at)
    if (word === undefined) codes[at] = simplifyCode(text.charCodeAt(at), whole)
    else for (let index = 0; index < word.length; index++) codes[at + index] = word.charCodeAt(index)
    at += (word?.length ?? 1) - 1
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes)
}

const simplifyCode = (code: number, whole: boolean): number => (simple[code] && (whole || !shared.has(code)) ? simple[code] : code)

/** How many characters are traditional and nothing else, and how many are Chinese. */
function count(text: string): { changed: number; chinese: number } {
  let changed = 0
  let chinese = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x3400 || code > 0x9fff) continue
    chinese += 1
    if (simple[code] && !shared.has(code)) changed += 1
  }
  return { changed, chinese }
}
