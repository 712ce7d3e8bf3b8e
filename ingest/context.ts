/** What the stages may know of a page as a whole, gathered once before mentions are looked for. */
import { type DefinedName, findDefined, formsOfDefined } from './defined-names'
import { fold } from './fold'
import { guessYear, type Imprint, readFrontMatter, settleImprint } from './front-matter'
import { anyOf } from './lexicon'
import { type Masthead } from './masthead'
import { type Division, divisions, divisionsIn, findHome, resolveDivision, stemOf } from './places'
import { type OwnName } from './own-lexicon'
import { type ReadOptions } from './read-options'
import { type PageDraft } from './stages/2-interviews'
import { type SentenceDraft } from './stages/3-sentences'
import { matchesIn, type WordMap, wordSet } from './words'

/** A district as this page means it. */
export interface Place {
  name: string
  /** GB/T 2260 code; null for a zone that has none. */
  code: string | null
}

export interface PageContext {
  page: PageDraft
  imprint: Imprint
  sentences: readonly SentenceDraft[]
  /** The city the page is about; null where its places do not tell. */
  home: Division | null
  /** Full names of the functional zones the page names, longest first. */
  zones: readonly string[]
  /** Universities the page names in full, with what they are called for short. */
  universities: readonly { name: string; short: string }[]
  /** Names the page defines. */
  defined: WordMap<DefinedName>
  /** What its counted programmes are: 产业链, 攻坚行动. */
  kinds: readonly string[]
  /** The district each interview speaks for, by the interview's order. */
  places: readonly (Place | null)[]
  /** Year of publication, which 今年 and a date without a year take. */
  year: number | null
  fault: string | null
  /** Names of a user's own. */
  lexicon: readonly OwnName[]
}

/** Gathers the context of a page from its text, its first three stages, its masthead and what its reader was told of it. */
export function makeContext(text: string, page: PageDraft, sentences: readonly SentenceDraft[], masthead: Masthead | null, { imprint: given = {}, lexicon = [] }: ReadOptions): PageContext {
  const front = readFrontMatter(page.frontMatter?.text ?? null)
  const body = fold(page.frontMatter ? text.slice(page.frontMatter.text.length) : text)
  const { imprint, fault } = settleImprint(given, front.imprint, masthead, body)
  const home = findHome(body)
  const places = page.interviews.map(({ speaker }) => resolvePlace(speaker.place, home))
  return {
    page, sentences, lexicon, home, fault: front.fault ?? fault, places,
    zones: findZones(body, home, places),
    universities: findUniversities(body),
    defined: formsOfDefined(findDefined(body)),
    kinds: [...new Set(matchesIn(body, /“[两三四五六七八九十][个大项条]([\u3400-\u9fff]{2,6})”/g).map(([, kind]) => kind!).filter((kind) => (kind.length > 2 || kind === '行动') && !/(?:基地|园区|项目|中心|平台)$/.test(kind)))],
    imprint: { ...imprint, title: page.title.map((part) => part.text).join(' ') || imprint.title },
    year: imprint.year ?? guessYear(body),
  }
}

/** What kinds of zone are called for short. */
export const zoneKinds: readonly (readonly [short: string, full: string])[] = [
  ['经开区', '经济技术开发区'], ['高新区', '高新技术产业开发区'], ['综保区', '综合保税区'], ['开发区', '经济开发区'],
]

/** The district a printed place means: 市 is the home city, 土左旗 is 土默特左旗, a zone keeps its printed name. */
export function resolvePlace(printed: string | null, home: Division | null): Place | null {
  if (!printed) return null
  if (printed === '市' || printed === '州' || printed === '盟') return home
  if (printed.length === 1) return null
  const division = resolveDivision(printed, home)
  if (division) return division
  const kind = zoneKinds.find(([short, full]) => printed === short || printed === full)
  return { name: kind && home ? `${stemOf(home.name)}${printed}` : printed, code: null }
}

const zoneEnd = '(?:新区|经济技术开发区|高新技术产业开发区|经济开发区|综合保税区|[\\u3400-\\u9fff]{0,4}?开发区|高新区|经开区)'

/** 德胜工业园区, 珲春海洋经济发展示范区: a zone that does something, or in which something is done. */
const namedZone = /(?:^|[，。；：、“（\n]|[在和与由会同])([\u3400-\u9fff]{2,4}(?:[\u3400-\u9fff]{0,4})(?:工业园区|综合保税区|经济合作区|经济技术开发区|高新技术产业开发区|工业集中区|临空经济区|化工园区|产业集聚区|自贸片区|经济发展示范区|经济开发区|高新技术开发区|保护开发区|开发区|化工区|高新区|经开区))(?=已|将|要|正|今年|去年|那边|这边|共|产值|规上|同|年内|内|里|的|布局|建设|打造|引进|聚集|集聚|与|盘活|腾退|进出口|新建|落户|实施|推进|培育|以)/g
const built = /(?:建设|打造|创建|争创|申报|共建|规划|建成|国家级|自治区级|省级)[\u3400-\u9fff]{0,3}$/

/** Zones named in full: the name of a place of the page, a word or two, and the kind. */
function findZones(text: string, home: Division | null, places: readonly (Place | null)[]): string[] {
  const near = [home, ...divisionsIn(home), ...places].filter((place) => place !== null)
  const names = [...new Set(near.flatMap(({ name }) => [name, stemOf(name)]))].filter((name) => name.length >= 2 && !/区$/.test(stemOf(name)))
  const found = names.length ? matchesIn(text, new RegExp(`${anyOf(names)}${zoneEnd}`, 'g')).map(([zone]) => zone) : []
  const own = places.flatMap((place) => (place && !place.code ? [place.name] : []))
  found.push(...matchesIn(text, namedZone).map(([, zone]) => zone!.replace(/^.*(?:[的与同将里]|落户|位于|地处)|^.{2,}和/, '')).filter((zone) => zone.length >= 5 && !/[在是请用让把由后]|国家级|省级/.test(zone) && !built.test(text.slice(Math.max(0, text.indexOf(zone) - 8), text.indexOf(zone)))))
  return [...new Set([...found, ...own])].sort((a, b) => b.length - a.length)
}

const schools: Record<string, string> = { 工业大学: '工大', 农业大学: '农大', 师范大学: '师大', 交通大学: '交大', 理工大学: '理工', 医科大学: '医大', 财经大学: '财大', 大学: '大' }

const seatNames = divisions.filter(({ code }) => code.endsWith('00')).map(({ name }) => stemOf(name))
const seats = wordSet(seatNames)
/** How far before 大学 a seat may begin. */
const reach = Math.max(...seatNames.map(({ length }) => length)) + 4
const behindSeat = /[\u3400-\u9fff]{0,4}?大学/y

/** The seat of a province or a city, a word or two, and 大学. */
function universitiesIn(text: string): string[] {
  const found: string[] = []
  for (let at = 0, school = text.indexOf('大学'); school >= 0; at++) {
    if (at > school) school = text.indexOf('大学', at)
    at = Math.max(at, school - reach)
    const seat = seats.at(text, at)
    behindSeat.lastIndex = at + (seat?.length ?? 0)
    const behind = seat && behindSeat.exec(text)
    if (behind) found.push(seat + behind[0])
    if (behind) at = behind.index + behind[0].length - 1
  }
  return found
}

/** 内蒙古大学 is 内大, 内蒙古工业大学 is 内工大. */
function findUniversities(text: string): { name: string; short: string }[] {
  const names = text.includes('大学') ? [...new Set(universitiesIn(text))] : []
  return names.map((name) => ({ name, short: name[0]! + schools[Object.keys(schools).find((kind) => name.endsWith(kind))!]! }))
}
