import { type Method } from '../../cypher/types'
import { type Place, zoneKinds } from '../context'
import { divisionNameAt, divisionOf, resolveDivision, stemOf } from '../places'
import { charSet, matchesIn } from '../words'
import { type Finder, type Found, type SentenceContext } from './finder'

/** Divisions and zones of a sentence: by full name, by short form near home, by what the page calls its own. */
export const findDistricts: Finder = (context) => {
  const found: Found[] = []
  const { folded } = context.sentence
  const { openings } = ownOf(context)
  for (let at = 0; at < folded.length;) {
    const next = couldOpen(folded, at, openings) ? districtAt(context, at) : null
    if (next) found.push(next)
    at = next ? next.end : at + 1
  }
  return [...found, ...findTowns(context, found).filter((town) => found.every(({ start, end }) => end <= town.start || town.end <= start))]
}

const townEnd = /[镇乡]|苏木|街道/
/** Words that lead to a town's name and do not begin one, and what such a name has none of. */
const toTown = '今年|落户|来到|走进|位于|坐落|改造|建设|支持|推进|推动|完成|实施|打造|完善|提升'
const ofTown = '(?:(?![的在与于到从由给、年月日小古集重名强县区旗]|市(?![镇乡]))[\\u3400-\\u9fff])'
const town = new RegExp(`(?<=^|[，。；：、“（在与和于到从由的给县区旗市]|${toTown})(?!${toTown}|和|全[县区旗市]|各)${ofTown}{2,6}?(?<!城|示范|特色|中心|重点|试点|[侨水返下回老故他异同本外之家])(?:镇|苏木|街道|乡)(?![村亲土愁政域化级街江海长上里区卫民口湾山河容居党])`, 'g')

/** 双沟镇, 特泥河苏木, 五里岗街道: towns and townships, which the national list does not reach; named by themselves, in no thing's name. Many counties have one of a name: each is told by the district right before it, or else by the speaker's. */
function findTowns(context: SentenceContext, districts: readonly Found[]): Found[] {
  const { folded, kind } = context.sentence
  const home = own(context)
  if (home === null || (kind !== 'body' && kind !== 'question') || !townEnd.test(folded)) return []
  return matchesIn(folded, town).map(({ 0: name, index }) =>
    ({ ...make({ name, code: null }, index, name.length, 'township', 0.75), key: districts.find(({ end }) => end === index)?.name ?? home.name }))
}

type Reading = (context: SentenceContext, at: number) => Found | null

const readings: readonly Reading[] = [readZone, readFullName, readShortName, readStem, readPointer]

const districtAt = (context: SentenceContext, at: number): Found | null => {
  for (const read of readings) {
    const found = read(context, at)
    if (found) return found
  }
  return null
}

/** Whether a name of a place may begin at an offset: a quick look before the readings, which each look closely. */
const couldOpen = (text: string, at: number, openings: ReadonlySet<number>): boolean =>
  openings.has(text.charCodeAt(at)) || text.charCodeAt(at + 1) === city || text.charCodeAt(at + 2) === banner || text.charCodeAt(at + 3) === banner || divisionNameAt(text, at) !== null

const city = '市'.charCodeAt(0)
const banner = '旗'.charCodeAt(0)

/** What the sentences of one interview may call by less than its name. */
interface Own {
  /** The characters that zones, short forms and pointers begin with. */
  openings: ReadonlySet<number>
  /** The names of its place, its city and its province without their kind. */
  stems: readonly (readonly [stem: string, place: Place])[]
}

const known = new WeakMap<object, Map<number | null, Own>>()

/** Kept as long as the page is. */
function ownOf(context: SentenceContext): Own {
  const ofPage = known.get(context.page) ?? new Map<number | null, Own>()
  known.set(context.page, ofPage)
  const { interview } = context.sentence
  const kept = ofPage.get(interview) ?? findOwn(context)
  ofPage.set(interview, kept)
  return kept
}

function findOwn(context: SentenceContext): Own {
  const { zones } = context
  const places = [own(context), context.home, divisionOf(context.home?.parent ?? null)].filter((place) => place !== null)
  const stems = places.map((place) => [stemOf(place.name), place] as const)
  const words = [...zones, ...zones.flatMap((zone) => [4, 5, 6].map((length) => zone.slice(-length))), ...zoneKinds.map(([short]) => short),
    ...stems.map(([stem]) => stem), '新区', ...pointerOpenings]
  return {
    openings: new Set(words.map((word) => word.charCodeAt(0))),
    stems: stems.filter(([stem, place]) => stem.length >= 2 && stem !== place.name && (stem.length > 2 || place !== own(context))),
  }
}

const make = (place: Place, start: number, length: number, rule: Method, confidence: number): Found =>
  ({ type: 'District', name: place.name, key: place.code ?? '', start, end: start + length, rule, confidence })

const own = ({ places, sentence }: SentenceContext): Place | null => (sentence.interview === null ? null : places[sentence.interview] ?? null)

function readFullName({ sentence: { folded }, home }: SentenceContext, at: number): Found | null {
  const name = divisionNameAt(folded, at)
  const division = name && (name.length >= 3 || /县$/.test(name)) ? resolveDivision(name, home) : null
  return division && make(division, at, name!.length, 'full-name', 0.97)
}

/** Zones: 和林格尔新区 by its full form; 新区, 经开区 or 乳业开发区 where the page has one zone so called. */
function readZone(context: SentenceContext, at: number): Found | null {
  const { sentence: { folded }, zones } = context
  const full = zones.find((zone) => folded.startsWith(zone, at))
  if (full) return make(resolveZone(context, full), at, full.length, 'zone-name', 0.95)
  const place = own(context)
  // No short form is longer than six characters, and each ends in 区.
  if (!folded.slice(at, at + 6).includes('区') || /(?:国家级|自治区级|省级|首个|等)$/.test(folded.slice(Math.max(0, at - 4), at))) return null
  const kind = zoneKinds.find(([short, long]) => folded.startsWith(short, at) && place && (place.name.endsWith(short) || place.name.endsWith(long)))
  if (kind) return make(place!, at, kind[0].length, 'short-zone', 0.9)
  if (folded.startsWith('新区', at) && place?.name.endsWith('新区') && !/[\u3400-\u9fff]$/.test(folded.slice(0, at).replace(/(?:诚信|为|动|到|把|让|以|在|和|、|今年|将)$/, ''))) return make(place, at, 2, 'short-zone', 0.85)
  const tail = zones.find((zone) => zone.length > 6 && [4, 5, 6].some((length) => folded.startsWith(zone.slice(-length), at) && /区$/.test(zone)))
  const length = tail ? [6, 5, 4].find((size) => folded.startsWith(tail.slice(-size), at))! : 0
  return tail ? make(resolveZone(context, tail), at, length, 'tail-of-zone', 0.8) : null
}

const resolveZone = ({ home }: SentenceContext, name: string): Place => resolveDivision(name, home) ?? { name, code: null }

/** 土左旗, 呼市: short forms of what lies in the home city, or of the city itself. */
function readShortName({ sentence: { folded }, home }: SentenceContext, at: number): Found | null {
  if (!home) return null
  const match = /^[\u3400-\u9fff]{1,3}[旗县区市]/.exec(folded.slice(at, at + 4))
  const division = match && /^[\u3400-\u9fff]{1,2}[左右前中后]旗$|^[\u3400-\u9fff]市$/.test(match[0]) ? resolveDivision(match[0], home) : null
  return division && make(division, at, match![0].length, 'short-form', 0.85)
}

/** 内蒙古, 呼和浩特, 托克托: the names of the page's province and city and of the interview's own district, without their kind. */
function readStem(context: SentenceContext, at: number): Found | null {
  const found = ownOf(context).stems.find(([stem]) => context.sentence.folded.startsWith(stem, at))
  return found ? make(found[1], at, found[0].length, 'name-without-kind', 0.8) : null
}

/** What a page calls its province, its city and each district in its own voice. */
const pointers: readonly (readonly [pattern: RegExp, means: (context: SentenceContext) => Place | null])[] = [
  [/^自治区(?!级)/, ({ home }) => endingIn('自治区', divisionOf(home?.parent ?? null))],
  [/^(?:首府|省会)(?!城市(?!副))/, ({ home }) => home],
  [/^(?:全|我|该)县|^县里/, (context) => endingIn('县', own(context))],
  [/^(?:全|我|该)旗|^旗里/, (context) => endingIn('旗', own(context))],
  [/^(?:我|该)区|^区里/, (context) => endingIn('区', own(context))],
  [/^全区/, (context) => endingIn('区', own(context)) ?? endingIn('自治区', divisionOf(context.home?.parent ?? null))],
  [/^(?:全|我)市|^市里/, (context) => endingIn('市', own(context)) ?? endingIn('市', context.home)],
  [/^(?:全|我)州|^州里/, (context) => endingIn('州', own(context)) ?? endingIn('州', context.home)],
  [/^(?:全|我)盟|^盟里/, (context) => endingIn('盟', context.home)],
  [/^(?:全|我)省/, ({ home }) => endingIn('省', divisionOf(home?.parent ?? null))],
]

/** Every character that a pointer begins with. */
const pointerOpenings = '自首省全我该县旗区市州盟'
const opensPointer = charSet(pointerOpenings)

const endingIn = (kind: string, place: Place | null): Place | null => (place?.name.endsWith(kind) ? place : null)

/** 全市, 该县, 区里 point at a place and are no name of it. */
export const ownVoice = 'own-voice' satisfies Method

function readPointer(context: SentenceContext, at: number): Found | null {
  if (!opensPointer.at(context.sentence.folded, at)) return null
  const rest = context.sentence.folded.slice(at, at + 6)
  for (const [pattern, means] of pointers) {
    const match = pattern.exec(rest)
    const place = match && means(context)
    if (place) return make(place, at, match[0].length, /^(?:自治区|首府|省会)/.test(match[0]) ? 'called-for-short' : ownVoice, 0.8)
  }
  return null
}
