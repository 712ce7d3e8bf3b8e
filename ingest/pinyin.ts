/** How names are spelled and abbreviated in Latin letters, so that `yili` and `yl` find 伊利. */
import { pinyin, polyphonic } from 'pinyin-pro'

/** Characters of a name that are spelled; readings of a name where characters have several. */
const most = { characters: 24, readings: 6 }

/**
 * Gives a row for each reading of a name: the name, then what is left of its spelling from each character on, then the same of its initials, parted by `|`.
 * What begins any of these begins at a character: `guanwang` finds 二次管网改造, `ang` does not. A name without Chinese characters gives none.
 */
export function spellName(name: string, isPerson = false): string[] {
  const characters = [...name.replaceAll('|', ' ')].slice(0, most.characters)
  const head = characters.join('')
  if (!/\p{Script=Han}/u.test(head)) return []
  return [...new Set(readingsOf(head, isPerson).map((syllables) => [name.replaceAll('|', ' '), ...tailsOf(syllables), ...tailsOf(syllables.map((syllable) => syllable.slice(0, 1)))].join('|')))]
}

/** What the words around say first, then each other reading of a character by itself. */
function readingsOf(name: string, isPerson: boolean): string[][] {
  const usual = spell(name, isPerson)
  const others = polyphonic(name, { type: 'array', toneType: 'none', v: true }).map((each) => each.map(lettersOf))
  const changed = others.flatMap((each, index) => each.filter((syllable) => syllable !== usual[index]).map((syllable) => usual.with(index, syllable)))
  return [usual, ...changed].slice(0, most.readings)
}

const spell = (name: string, isPerson: boolean): string[] =>
  pinyin(name, { type: 'array', toneType: 'none', v: true, ...(isPerson ? { surname: 'head' as const } : {}) }).map(lettersOf)

const lettersOf = (syllable: string): string => syllable.toLowerCase().replace(/[^a-z0-9]/g, '')

const tailsOf = (syllables: readonly string[]): string[] => syllables.map((_, index) => syllables.slice(index).join(''))
