/** What looks like a company's name, and how far it reaches. All texts are folded. */
import { anyOf, brands, organisations } from './lexicon'
import { isGeneric } from './names-of-things'
import { divisions, divisionsNamed, stemOf } from './places'
import { segment, type Token } from './segment'
import { wordSet } from './words'

const endings = anyOf(organisations.enterprise)
const byEnding = new RegExp(`^([A-Za-z0-9]{0,10}[\\u3400-\\u9fff]{2,8}?)(${endings})`)
const trades = wordSet([...organisations.trade, ...organisations.enterprise])
const looseTrades = wordSet(organisations.looseTrade)
const known = wordSet(Object.values(brands).flat())
const siteEnd = new RegExp(`${anyOf(organisations.site)}$`)
const siteNext = /^(?:镇|乡|村|街|路|山|河|湖|海|湾|滩|景区|公园|片区|旅游|古|遗址|水库|湿地|大道|大桥|商圈|小镇|社区|小区|农场|林场|口岸|开发区|新区|经开区|高新区|机场|火车站|高铁站|学院|大学|中学|小学|医院)/

/** Length of the company's name that a phrase begins with; 0 where it begins with none. */
export function companyAtHead(phrase: string): number {
  const brand = known.at(phrase, 0)
  if (brand) return brand.length
  const ended = byEnding.exec(phrase)
  if (ended && isProper(ended[1]!)) return ended[0].length
  const length = properLength(segment(phrase))
  const name = phrase.slice(0, length)
  if (length < 2 || siteEnd.test(name) || siteNext.test(phrase.slice(length)) || divisionsNamed(name).length > 0) return 0
  return length
}

/** Whether a whole short text may be a company's name: no phrase of common nouns, no place. */
export const isCompanyName = (text: string): boolean => text.length >= 2 && companyAtHead(text) === text.length

/** A stem that is neither common words, nor an act, nor the name of a division. */
const isProper = (stem: string): boolean => {
  const tokens = segment(stem)
  return !common.has(stem) && !/[区县市旗省州盟镇乡村]$/.test(stem) && tokens.length <= 3 && tokens.every(({ text, tag }, index) =>
    text.length === 1 ? !/[的等和与及个]/.test(text) : !actTag.test(tag) && !isGeneric(text) && !(isPlace(text) && tokens.length === 1 && index === 0))
}

const actTag = /^(?:v|vn|d|ad|p|c|u|uj|m|f|t|r|l|i|s|q)$/

const places = wordSet(divisions.flatMap(({ name }) => [name, stemOf(name)]).filter((name) => name.length >= 2))
const isPlace = (text: string): boolean => places.has(text)

const common = wordSet(['热力', '供热', '燃气', '自来水', '水务', '城投', '国有', '民营', '农业', '工业', '建筑', '能源', '金融', '商业', '文化', '旅游', '科技', '全国', '国内', '本地', '大型', '上市', '子', '母', '分', '总', '商业银行', '世界', '新能源', '绿色', '现代', '煤', '石油', '盐', '精细', '现代煤', '氯碱', '传统', '智慧', '高端', '规模', '全市', '全县', '全区', '生物', '健康', '特色', '硅', '电'])

const properTag = /^(?:x|nz|nr|nrt|nrfg|nt)$/

/** How far proper words reach from the start: names no dictionary holds, with the trade behind them. */
function properLength(tokens: readonly Token[]): number {
  let end = 0
  let named = false
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    if (isPlace(token.text) ? index === 0 && properTag.test(next?.tag ?? '') && !isPlace(next!.text) : isName(token, next ?? tokens[index - 1])) named ||= !isPlace(token.text)
    else if (closes(token, named)) return token.end
    else if (named && (trades.has(token.text) || (looseTrades.has(token.text) && !next))) return token.end
    else break
    end = token.end
  }
  return named ? end : 0
}

/** A word no dictionary holds, a known name, or one of the single characters that an unknown name falls into. */
const isName = (token: Token, beside: Token | undefined): boolean =>
  !/[^\u3400-\u9fffA-Za-z0-9]|^[一二三四五六七八九十]+是$/.test(token.text)
  && (properTag.test(token.tag) || (token.text.length === 1 && splitTag.test(token.tag) && isSingle(beside)))

const splitTag = /^(?:n|ns|ng|j|nr|zg|ag|vg)$/
/** A last character that the dictionary takes for a verb or an adjective: 达, 盛, 通. */
const closes = (token: Token, named: boolean): boolean => named && token.text.length === 1 && /^(?:v|a|vn|d|zg)$/.test(token.tag) && !/[的等和与及在为是有上下内外新建再将要]/.test(token.text)

/** Names that the dictionary does not know fall into single characters. */
const isSingle = (token: Token | undefined): boolean => token !== undefined && (token.text.length === 1 || properTag.test(token.tag)) && /[\u3400-\u9fff]/.test(token.text)
