/** What looks like a company's name, and how far it reaches. All texts are folded. */
import { actTag, common, functionWord, properTag, siteNext, splitTag, substance, tells, trades } from './company-words'
import { anyOf, brands, organisations, trade } from './lexicon'
import { isGeneric } from './names-of-things'
import { farTrade, isPlace, placedTrade, places, withoutPlace } from './placed-companies'
import { divisionsNamed, provinces } from './places'
import { keepLast, segment, type Token } from './segment'
import { wordSet } from './words'

const legal = '(?:实业|控股|投资)?(?:集团)?(?:控股)?(?:股份)?(?:有限)?(?:责任)?公司'
const legalEnd = new RegExp(`${legal}$`)
const legalForm = new RegExp(`^(?:[\\u3400-\\u9fff（）A-Za-z0-9]{2,18}?)${legal}`)
const byEnding = new RegExp(`^([A-Za-z0-9]{0,10}[\\u3400-\\u9fff]{2,8}?)(${anyOf(organisations.enterprise)})`)
const looseTrades = wordSet(organisations.looseTrade)
const placeTrades = wordSet(organisations.placeTrade)
const known = wordSet(Object.values(brands).flat())
const shared = wordSet(brands.shared)
/** What tells that a word shared with the language is a brand here. */
const branded = /^(?:$|[\u3400-\u9fff\d]{0,10}(?:风电|光伏|新能源|储能|热电|电厂|发电)|[、，。；等和与]|集团|公司|科技|汽车|手机|股份|控股|能源|电子)/
const siteEnd = new RegExp(`${anyOf(organisations.site)}$`)
const latin = new RegExp(`^(?!(?:${organisations.latin.join('|')})(?![A-Za-z0-9]))(?:\\d[A-Z]|[A-Z][A-Za-z&]{1,9}(?: [A-Z][a-z]{2,9})*)(?![A-Za-z0-9])`)

/** 云南演艺集团: between a place and 集团, any words. */
const placeGroup = /^[\u3400-\u9fff]{4,14}?(?:集团有限公司|集团|有限公司|公司)/
/** 3M中国, 华侨城云南公司: a company's branch in a place. */
const branch = new RegExp(`^(?:（?中国）?(?![\\u3400-\\u9fff])|${anyOf(provinces)}(?:分)?公司)?`)

export interface CompanyName {
  length: number
  /** Whether anything but the unknown word itself says that it is a company: a brand, a trade, an ending, Latin letters. */
  sure: boolean
  /** Whether the dictionary has the name as a proper noun. */
  inDictionary?: boolean
}

/** The company's name that a phrase begins with; null where it begins with none. The same phrases are asked of by several finders. */
export const companyAtHead = keepLast(findCompany)

function findCompany(phrase: string): CompanyName | null {
  const brand = brandAt(phrase) ?? latin.exec(phrase)?.[0]
  if (!brand && functionWord.test(phrase)) return null
  const form = legalForm.exec(phrase)?.[0]
  if (form && isProper(withoutPlace(form).replace(legalEnd, ''))) return { length: form.length, sure: true }
  if (brand) return { length: brand.length + lengthBehind(brand, phrase.slice(brand.length)), sure: true }
  const placed = placeGroup.exec(phrase)?.[0]
  if (placed && places.at(placed, 0) !== null && !/[的和与及、]/.test(placed) && !isGeneric(withoutPlace(placed).replace(/(?:集团|公司)$/, ''))) return { length: placed.length, sure: true }
  const ended = byEnding.exec(phrase)
  if (ended && (isProper(withoutPlace(ended[1]!)) || (/^集团/.test(ended[2]!) && isGroup(ended[1]!)))) return { length: ended[0].length, sure: true }
  const ofPlace = placedTrade(phrase)
  return ofPlace > 0 ? { length: ofPlace, sure: true } : readUnknown(phrase)
}

/** Length of what belongs to a brand behind it: its trade, where it bears none yet, its legal form, its branch. */
const lengthBehind = (brand: string, rest: string): number =>
  (trades.before(brand, brand.length) === null ? tradeLength(rest, brand.length <= 3) : /^(?:集团|股份)?(?:公司)?/.exec(rest)![0].length) || branch.exec(rest)![0].length

function brandAt(phrase: string): string | null {
  const brand = known.at(phrase, 0)
  return brand && shared.has(brand) && !branded.test(phrase.slice(brand.length)) ? null : brand
}

/** A name that no dictionary holds: its unknown word, with the trade behind it. */
function readUnknown(phrase: string): CompanyName | null {
  if (isPlainWord(phrase)) return null
  const tokens = segmentHead(phrase)
  const far = farTrade(tokens)
  if (far > 0) return { length: far, sure: true }
  const { stem, length } = properLength(tokens)
  const [name, rest] = [phrase.slice(0, length), phrase.slice(length)]
  if (length < 2 || common.has(name) || siteEnd.test(name) || siteNext.test(rest) || divisionsNamed(name).length > 0 || /^新.$/.test(name) || substance.test(name)) return null
  return { length, sure: length > stem, inDictionary: tokens[0]!.tag === 'nz' }
}

/** A phrase that begins with a word of trade or one that any project may bear begins with no name; this is seen without cutting it into words. */
const isPlainWord = (phrase: string): boolean =>
  industryWords.at(phrase, 0) !== null || common.at(phrase, 0) !== null || (isGeneric(phrase.slice(0, 2)) && isGeneric(phrase.slice(2, 4)))

/** Longer than any company's name with the word behind it. */
const headLength = 18

/** The words at the head of a phrase. */
const segmentHead = (phrase: string): readonly Token[] => segmentKept(phrase.slice(0, headLength))
const segmentKept = keepLast((head) => segment(head))

/** Whether a whole short text may be a company's name: no phrase of common nouns, no place. */
export const isCompanyName = (text: string): boolean => text.length >= 2 && (companyAtHead(text)?.length === text.length || isNamedByTrade(text))

/** Whether a whole short text can only be a company's name: a brand, or a name with its trade or its legal form. */
export function isSureName(text: string): boolean {
  if (known.at(text, 0) === null && withoutTrade(text, true) === null && !/^[A-Z\d]|公司$/.test(text)) return false
  const company = companyAtHead(text)
  return (company !== null && company.sure && company.length === text.length) || isTradeName(text)
}

/** 王者陶瓷, 北方重工: words of the dictionary too are a company's name where a list or a verb has companies for its members and a trade ends them. */
function isNamedByTrade(text: string): boolean {
  const stem = withoutTrade(text, text.length <= 6)?.stem ?? ''
  return stem.length >= 2 && stem.length <= 5 && /^[\u3400-\u9fff]+$/.test(stem) && !common.has(stem) && !isGeneric(stem)
    && trades.at(stem, 0) === null && !industryWords.has(stem) && !isPlace(stem) && !functionWord.test(text) && !/[的等和与及]/.test(stem)
}

/** A text without the trade it ends in, and that trade; null where it ends in none. */
function withoutTrade(text: string, loose: boolean): { stem: string; ending: string } | null {
  const ending = trades.before(text, text.length) ?? (loose ? looseTrades.before(text, text.length) : null)
  return ending === null ? null : { stem: text.slice(0, -ending.length), ending }
}

/** 柳林酒业, 仁创科技: a stem that is no common word, with a trade; where the stem is a place, with a trade that, behind a place, only companies have. */
export function isTradeName(text: string): boolean {
  const { stem, ending } = withoutTrade(text, true) ?? { stem: '', ending: '' }
  if (ending.length < 2 || stem.length < 2 || stem.length > 4 || common.has(stem) || isGeneric(stem) || functionWord.test(text) || industryWords.at(stem, 0) !== null || trades.has(stem) || looseTrades.has(stem)) return false
  if (isPlace(stem)) return placeTrades.has(ending)
  return segmentHead(stem).every(({ text: word, tag }) => word.length === 1 ? !/[的等和与及个把将是为在新]/.test(word) : properTag.test(tag))
}

const industryWords = wordSet(Object.values(trade).flat())

/** What a company is called: its name without its place and its legal form. 某某实业集团股份有限公司 is 某某. */
export function coreName(printed: string): string {
  const bare = withoutPlace(printed.replace(/（[^）]*）/g, ''))
  const core = bare.replace(legalEnd, '').replace(/(?:集团|股份)$/, '')
  // 云南演艺集团: without its place nothing would be left of it but common words.
  if (core.length >= 2 && bare !== printed && segmentKept(core).every(({ text, tag }) => isGeneric(text) || /^(?:n|vn|v|a)$/.test(tag))) return printed
  if (core.length < 2 || common.has(core)) return bare
  // A full legal name tells the trade as well; the name itself is what no dictionary holds.
  const { stem } = /公司$/.test(printed) ? properLength(segmentKept(core)) : { stem: 0 }
  return stem >= 2 && stem < core.length && core.length > 4 ? core.slice(0, stem) : core
}

/** A stem that is neither common words, nor an act, nor the name of a division. */
function isProper(stem: string): boolean {
  if (stem.length < 2 || common.has(stem) || /[区县市旗省州盟镇乡村]$/.test(stem)) return false
  const tokens = segmentHead(stem)
  return tokens.length <= 4 && tokens.every(({ text, tag }) =>
    text.length === 1 ? !/[的等和与及个把将是有为在]/.test(text) : !actTag.test(tag) && (!isGeneric(text) || trades.has(text) || looseTrades.has(text)) && !isPlace(text))
    && !tokens.every(({ text }) => isGeneric(text) || trades.has(text) || industryWords.has(text) || isPlace(text))
}

/** What 集团 may stand behind: also the name of a place far away, or an unknown word with common ones behind it. */
function isGroup(stem: string): boolean {
  return stem.length >= 2 && !isGeneric(stem) && !common.has(stem) && !/[的等和与及]/.test(stem) && provinces.every((name) => !stem.startsWith(name)) && segmentHead(stem).every(({ tag }) => !actTag.test(tag))
}

/** How far proper words reach from the start, and how far the trade behind them: 复诺|生物, 奥运达|…. */
function properLength(tokens: readonly Token[]): { stem: number; length: number } {
  let end = 0
  let named = false
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    if (isPlace(token.text) ? index === 0 && properTag.test(next?.tag ?? '') && !isPlace(next!.text) : isName(token, next ?? tokens[index - 1])) named ||= !isPlace(token.text)
    else if (closes(token, named)) return { stem: token.end, length: token.end + tradeLength(textFrom(tokens, index + 1), token.end <= 2) }
    else return named ? { stem: end, length: end + tradeLength(textFrom(tokens, index), end <= 2) } : { stem: 0, length: 0 }
    end = token.end
  }
  return named ? { stem: end, length: end } : { stem: 0, length: 0 }
}

const textFrom = (tokens: readonly Token[], index: number): string => tokens.slice(index).map(({ text }) => text).join('')

/** Length of the trade a text begins with. A loose one, such as 生物, belongs to a name of two characters, or to one that ends there. */
function tradeLength(text: string, short = true): number {
  const whole = trades.at(text, 0)
  if (whole) return whole.length
  const loose = looseTrades.at(text, 0)
  // 某某智能针织装备产业园: 智能 describes what is made there.
  const closes = loose !== null && tells.has(loose) ? !text.startsWith(`${loose}级`) : loose !== null && /^(?:$|[一二三四五六]期|项目|产业园|园区|基地|总部|工厂|公司|集团|的)/.test(text.slice(loose.length))
  return loose && (loose.length === text.length || (short && closes)) ? loose.length : 0
}

/** A word no dictionary holds, a known name, or one of the single characters that an unknown name falls into. */
const isName = (token: Token, beside: Token | undefined): boolean =>
  !/[^\u3400-\u9fffA-Za-z0-9]|^[一二三四五六七八九十]+是$|^\d/.test(token.text)
  && (properTag.test(token.tag) || (token.text.length === 1 && splitTag.test(token.tag) && isSingle(beside)))

/** A last character that the dictionary takes for a verb or an adjective: 达, 盛, 通. */
const closes = (token: Token, named: boolean): boolean =>
  named && token.text.length === 1 && /^(?:v|a|vn|d|zg)$/.test(token.tag) && !/[的等和与及在为是有上下内外新建再将要]/.test(token.text)

/** Names that the dictionary does not know fall into single characters. */
const isSingle = (token: Token | undefined): boolean => token !== undefined && (token.text.length === 1 || properTag.test(token.tag)) && /[\u3400-\u9fff]/.test(token.text)
