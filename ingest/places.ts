/** Administrative divisions: the national list, and which of its places a page means. */
import { anyOf } from './lexicon'
import list from './lexicon/divisions.json'
import peoples from './lexicon/peoples.json'
import { wordSet } from './words'

export interface Division {
  /** GB/T 2260, six digits. */
  code: string
  name: string
  /** Code of the division above; null for a province. */
  parent: string | null
}

const byCode = new Map(list.map((row) => [row.slice(0, 6), row.slice(7)]))

const parentCode = (code: string): string | null => {
  if (code.endsWith('0000')) return null
  const city = `${code.slice(0, 4)}00`
  return code !== city && byCode.has(city) ? city : `${code.slice(0, 2)}0000`
}

export const divisions: readonly Division[] = [...byCode].map(([code, name]) => ({ code, name, parent: parentCode(code) }))

const byName = new Map<string, Division[]>()
for (const division of divisions) byName.set(division.name, [...byName.get(division.name) ?? [], division])
const divisionByCode = new Map(divisions.map((division) => [division.code, division]))

/** The division of a code, or null. */
export const divisionOf = (code: string | null): Division | null => (code ? divisionByCode.get(code) ?? null : null)

/** Every division of a full name. */
export const divisionsNamed = (name: string): readonly Division[] => byName.get(name) ?? []

/** What provinces are called without their kind. */
export const provinces: readonly string[] = divisions.filter(({ parent }) => parent === null).map(({ name }) => name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, ''))

const names = wordSet(byName.keys())

/** The longest full name of a division that a text has at an offset, or null. */
export const divisionNameAt = (text: string, at: number): string | null => names.at(text, at)

const kind = new RegExp(`${anyOf(peoples)}*(?:自治区|自治州|自治县|自治旗|特别行政区|地区|林区|新区|省|市|县|区|旗|州|盟)$`)

const stems = new Map<string, string>()

/** A division's name without its kind: 托克托, 内蒙古, 新疆, 大厂. */
export function stemOf(name: string): string {
  const known = stems.get(name)
  if (known !== undefined) return known
  const bare = name.replace(/^(内蒙古)自治区$/, '$1').replace(kind, '')
  const stem = bare.length >= 2 ? bare : name
  // Names of the national list only, so that what pages print does not pile up.
  if (byName.has(name)) stems.set(name, stem)
  return stem
}

/** Whether a short form stands for a full name: same first and last character, the rest in order. 土左旗 for 土默特左旗. */
export function isShortFor(short: string, full: string): boolean {
  if (short.length >= full.length || short[0] !== full[0] || short.at(-1) !== full.at(-1)) return false
  let at = -1
  return [...short].every((char) => (at = full.indexOf(char, at + 1)) >= 0)
}

/** The city (or province with no cities below) that most of a text's division names lie in; null where it names none. */
export function findHome(text: string): Division | null {
  const weights = new Map<string, number>()
  for (let at = 0; at < text.length; at++) {
    const name = divisionNameAt(text, at)
    if (!name) continue
    const named = divisionsNamed(name)
    for (const { code, parent } of named) {
      const city = code.endsWith('00') ? code : parent!
      // A city's districts say more than the name of a province, which every page of the province holds.
      const weight = (code.endsWith('0000') ? 0.01 : 1) / named.length
      weights.set(city, (weights.get(city) ?? 0) + weight)
    }
    at += name.length - 1
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1])
  return best ? divisionOf(best[0]) : null
}

/** The division a full or short name means on a page whose home is known; null where it means none there. */
export function resolveDivision(name: string, home: Division | null): Division | null {
  const named = divisionsNamed(name)
  if (named.length > 0) return named.find((division) => isNear(division, home)) ?? (named.length === 1 ? named[0]! : null)
  if (!home) return null
  const shortened = nearOf(home).filter((division) => isShortFor(name, division.name))
  return shortened.length === 1 ? shortened[0]! : null
}

/** The divisions right below one. */
export const divisionsIn = (home: Division | null): readonly Division[] => (home ? nearOf(home).filter(({ parent }) => parent === home.code) : [])

const nearByHome = new Map<string, readonly Division[]>()

function nearOf(home: Division): readonly Division[] {
  const kept = nearByHome.get(home.code) ?? divisions.filter((division) => isNear(division, home))
  nearByHome.set(home.code, kept)
  return kept
}

/** In the home city, or the home itself, or above it. */
const isNear = (division: Division, home: Division | null): boolean =>
  home !== null && (division.code === home.code || division.parent === home.code || division.code === home.parent)
