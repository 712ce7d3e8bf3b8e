/** The line that names the paper, the day and the page: `XX日报 2024年3月5日 星期二 第3版`. A line that says anything else is none. */
import { type Span } from '../cypher/types'
import { fold } from './fold'
import { anyOf } from './lexicon'
import words from './lexicon/mastheads.json'
import { matchesIn } from './words'

export interface Masthead {
  paper: string | null
  /** Null where the line does not name it. */
  year: number | null
  month: number
  day: number
  /** 0 for Sunday; null where the line does not name it. */
  weekday: number | null
  /** Its lines, which are no text of the page. */
  spans: Span[]
}

const paper = `《?([\\u3400-\\u9fff]{1,10}?${anyOf(words.papers)})》?`
const digits = '〇一二三四五六七八九'
const number = '(\\d{1,2}|[一二三四五六七八九十]{1,3})'
const day = new RegExp(`(?:(\\d{4}|[${digits}零○]{4})(?:年|[-/.])) ?${number}(?:月|[-/.]) ?${number}日?(?!\\d)|${number}月 ?${number}日`)
const weekday = /(?:星期|周|礼拜)([日天一二三四五六])/
const lunar = /(?:农历|夏历)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥](?:[鼠牛虎兔龙蛇马羊猴鸡狗猪])?年)?闰?[正一二三四五六七八九十冬腊]{1,2}月(?:初|十|廿|二十|三十)[一二三四五六七八九十]?日?|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年/
const sections = anyOf(words.sections)
const leaf = new RegExp(`(?:第? ?[A-Z]?\\d{1,3} ?版|第?[一二三四五六七八九十]{1,3}版|[A-Z]\\d{1,2})(?: ?[：·|/]? ?${sections})?|(?<![\\u3400-\\u9fff])${sections}(?![\\u3400-\\u9fff])`)
const desk = new RegExp(`${anyOf(words.desks)} ?[：/]? ?[\\u3400-\\u9fff]{2,4}(?:[ 、][\\u3400-\\u9fff]{2,4}(?![：/]))*`)
const named = new RegExp(`(?<![\\u3400-\\u9fff])${paper}(?![\\u3400-\\u9fff])`)
const gaps = /[ |/·:：，、()（）[\]—~-]+/g
const longest = 60

interface Line {
  text: string
  span: Span
}

/** The first masthead of a page, with the paper's name on it or alone on the line beside it; null where there is none. */
export function readMasthead(page: string): Masthead | null {
  const lines = matchesIn(page, /[^\r\n]+/g).map((match): Line => ({ text: match[0], span: [match.index, match.index + match[0].length] })).filter(({ text }) => text.trim())
  for (const [index, { text, span }] of lines.entries()) {
    const found = readLine(text)
    if (!found) continue
    const beside = found.paper ? undefined : [lines[index - 1], lines[index + 1]].find((line) => line && paperAlone(line))
    if (!beside) return { ...found, spans: [span] }
    return { ...found, paper: paperAlone(beside), spans: [span, beside.span].sort((a, b) => a[0] - b[0]) }
  }
  return null
}

/** Reads a line that is a masthead and nothing else. */
function readLine(line: string): Omit<Masthead, 'spans'> | null {
  if (line.length > longest || !/[月/.-]/.test(line)) return null
  const rest = new Rest(tidy(line))
  const date = rest.take(day)
  if (!date) return null
  rest.take(lunar)
  while (rest.take(desk));
  const [week, page, title] = [rest.take(weekday), rest.take(leaf), rest.take(named)]
  if (rest.text.replace(gaps, '') || !(week || page || title)) return null
  return {
    paper: title?.[1] ?? null, year: date[1] ? readYear(date[1]) : null, month: readNumber(date[2] ?? date[4]!), day: readNumber(date[3] ?? date[5]!),
    weekday: week && '日一二三四五六'.indexOf(week[1]!.replace('天', '日')),
  }
}

const tidy = (line: string): string => fold(line.replace(/^\s*#+\s*/, '')).trim()

const paperAlone = ({ text }: Line): string | null => (text.length > longest ? null : new RegExp(`^${paper}$`).exec(tidy(text))?.[1] ?? null)

/** What is left of a line when the parts that are known have been taken out. */
class Rest {
  constructor(public text: string) {}

  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.text)
    if (match) this.text = `${this.text.slice(0, match.index)} ${this.text.slice(match.index + match[0].length)}`
    return match
  }
}

const readYear = (text: string): number => Number([...text].map((char) => (/\d/.test(char) ? char : Math.max(0, digits.indexOf(char)))).join(''))

function readNumber(text: string): number {
  if (/\d/.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  return (text.includes('十') ? digits.indexOf(tens || '一') * 10 : 0) + (ones ? digits.indexOf(ones) : 0)
}
