/** Every number of a sentence with its unit, as a figure that may be a commitment, and what joins two of them. All texts are folded. */
import { type Comparator } from '../cypher/types'
import { anyOf, units } from './lexicon'
import { readNumeral } from './numerals'
import { matchesIn } from './words'

export interface Figure {
  start: number
  end: number
  /** In the unit printed: 2.7 for 2.7万亩. */
  value: number
  /** As printed; empty for a number without one. */
  unit: string
  /** What the figure itself says of how it is to be compared; null where it says nothing. */
  bound: Comparator | null
  /** Where it stands in 由A增加到B; null elsewhere. */
  step: 'from' | 'to' | null
  /** Whether it is written with digits. */
  inDigits: boolean
}

const guard = (unit: string): string => {
  const unless = (units.unless as Readonly<Record<string, string>>)[unit]
  return `${unit}${unless ? `(?![${unless}])` : ''}${/[A-Za-z]$/.test(unit) ? '(?![A-Za-z])' : ''}`
}
const unitWords = [...new Set([...units.units, ...units.classifiers, ...units.times])].filter((one) => one !== '级').sort((a, b) => b.length - a.length)
// A look at the first character spares trying a hundred words.
const unit = `(?=[${[...new Set(unitWords.map((one) => one[0]))].join('')}])(?:${unitWords.map(guard).join('|')})`
const magnitude = anyOf(['万亿', '千亿', '百亿', '千万', '百万', '亿', '万', '千'])
const arabic = '\\d+(?:[,，]\\d{3}(?!\\d))*(?:\\.\\d+)?'
const chinese = '[零〇一二两三四五六七八九十百千]+(?:万[零〇一二两三四五六七八九][零〇一二两三四五六七八九十百千]*)?|(?=万亿级|万吨级)'

// A look at the first character spares trying the rest at most places.
const general = new RegExp(`(?=[\\d零〇一二两三四五六七八九十百千万])(?<![A-Za-z\\d.])(?:(${arabic})(?: ?[×xX*] ?(${arabic}))?|(${chinese}))([余多]?) ?(?:(${magnitude})?([余多]?)(${unit})|(${magnitude})([余多]?))?(级?)`, 'g')

const fold = (text: string): number => Number(text.replace(/[,，]/g, ''))

function readGeneral(match: RegExpMatchArray): Figure {
  const [printed, number, times, written, more, big, more2, ofUnit, alone, more3, level] = match
  const value = number === undefined ? readNumeral(written!) ?? 1 : fold(number) * fold(times ?? '1')
  const isMore = Boolean(more || more2 || more3) || (Boolean(level) && /亿$/.test(alone ?? ''))
  return {
    start: match.index!, end: match.index! + printed.length, value: Number(value.toPrecision(12)), unit: `${big ?? alone ?? ''}${ofUnit ?? ''}`,
    bound: isMore ? 'gte' : null, step: null, inDigits: number !== undefined,
  }
}

/** A way of writing a figure that is no number with its unit. */
interface Phrase {
  /** A character that every such phrase has. */
  sign: string
  pattern: RegExp
  read: (match: RegExpMatchArray) => Pick<Figure, 'value' | 'unit'> & { bound?: Comparator } | null
}

const phrases: readonly Phrase[] = [
  // The unit is the printed one: 九成五 is 9.5 成, 翻两番 is 2 番. 成功 and 一成不变 are words.
  { sign: '成', pattern: /(?<![一二两三四五六七八九十\d分.])([一二两三四五六七八九1-9])成([一二三四五六七八九半])?(?![功果为立本长员都渝绩效交品片型套熟就人不名县分建])/g, read: ([, tens, ones]) => ({ value: (Number(tens) || readNumeral(tens!)!) + (ones === '半' ? 5 : readNumeral(ones ?? '零')!) / 10, unit: '成' }) },
  { sign: '百', pattern: /百分之([零〇一二两三四五六七八九十百]+)(?:点([零〇一二三四五六七八九]+))?/g, read: ([, whole, part]) => ({ value: Number(`${readNumeral(whole!)}.${part ? [...part].map((digit) => readNumeral(digit)).join('') : 0}`), unit: '%' }) },
  { sign: '番', pattern: /翻(?:了|上|近|约)?([一两二三四]?)番/g, read: ([, times]) => ({ value: readNumeral(times || '一')!, unit: '番' }) },
  { sign: '前', pattern: /(?<=前)(\d+|[一二三四五六七八九十]+|百)(?:位|名|强)?(?![季年月个期天批届次排后轮置提述端沿台线者大\d—])/g, read: ([, rank]) => ({ value: Number(rank) || readNumeral(rank!)!, unit: '位', bound: 'lte' }) },
  { sign: '半', pattern: /半(?:天|小时|个工作日)/g, read: ([printed]) => ({ value: 0.5, unit: printed.slice(1) }) },
  { sign: '破', pattern: /(?<=破)万(?=[，。；、”]|大关|$)/g, read: () => ({ value: 10000, unit: '', bound: 'gte' }) },
]

const readPhrases = (text: string): Figure[] => phrases.filter(({ sign }) => text.includes(sign)).flatMap(({ pattern, read }) => matchesIn(text, pattern).flatMap((match): Figure[] => {
  const figure = read(match)
  return figure ? [{ bound: null, ...figure, start: match.index, end: match.index + match[0].length, step: null, inDigits: /\d/.test(match[0]) }] : []
}))

/** A quick look: every figure has one of these. */
const numeral = /[\d零〇一二两三四五六七八九十百千万亿半番]/

/** The figures of a text in its order; ends of a range and of 由A到B are told of one another. */
export function findFigures(text: string): Figure[] {
  if (!numeral.test(text)) return []
  const spoken = readPhrases(text)
  const taken = new Set(spoken.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)))
  const plain = matchesIn(text, general).filter(([printed]) => printed !== '').map(readGeneral)
    .filter(({ start, end }) => !taken.has(start) && !taken.has(end - 1))
  const figures = [...spoken, ...plain].sort((a, b) => a.start - b.start)
  for (let at = 1; at < figures.length; at++) join(text, figures, at)
  return figures
}

const rise = /^(?:左右|以上|多)?的?(?:水平|基础上)?[\u3400-\u9fff]{0,3}[增提升扩降减缩压加高大少长展跃翻拓攀涨][到至为]?[\u3400-\u9fff]{0,2}[到至为](?:了|约|近)?$/

/** Tells two figures that stand together of one another, and hands the unit printed once to the first. */
function join(text: string, figures: Figure[], at: number): void {
  const [left, right] = [figures[at - 1]!, figures[at]!]
  const gap = text.slice(left.end, right.start)
  const isRange = /^ ?(?:至|到|—{1,2}|~|-|－) ?$/.test(gap) && (left.unit === '' || left.unit === right.unit)
  const isStep = !isRange && gap.length <= 12 && rise.test(gap) && /[由从自][^，。；]{0,16}$/.test(text.slice(Math.max(0, left.start - 17), left.start))
  if (!right.unit && right.value === 10000 && left.unit) right.unit = left.unit
  if (!isRange && !isStep) return
  const handed = left.unit || unitFor(left, right)
  figures[at - 1] = { ...left, unit: handed, ...(isRange ? { bound: 'gte' } : { step: 'from' }) }
  figures[at] = { ...right, ...(isRange ? { bound: 'lte' } : { step: 'to' }) }
}

/** 30至50万吨 is in 万吨 twice; 8000至1万吨 is not. */
const unitFor = (left: Figure, right: Figure): string => (left.value <= right.value * 1.5 ? right.unit : right.unit.replace(/^[万亿千百]+(?=.)/, ''))
