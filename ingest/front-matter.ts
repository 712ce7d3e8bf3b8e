/** What a page's own head block, its lines or its reader's flags say of the paper and the day. */
import { parse } from 'yaml'
import { type Masthead } from './masthead'
import { matchesIn } from './words'

export interface Imprint {
  title: string | null
  paper: string | null
  /** ISO date of publication. */
  date: string | null
  year: number | null
}

/** What whoever gives a page to read knows of it. */
export type GivenImprint = Partial<Pick<Imprint, 'paper' | 'date' | 'year'>>

/**
 * The paper and the day: what the reader was told goes before the page's head block, and that before its masthead, which takes its
 * year from them where it names none. A day of another year than the one that goes before it is none.
 */
export function settleImprint(given: GivenImprint, front: Imprint, masthead: Masthead | null, body: string): { imprint: Imprint; fault: string | null } {
  const year = given.year ?? yearOf(given.date) ?? front.year
  const printed = masthead && dateOf(masthead, masthead.year ?? year ?? guessYear(body))
  const fault = masthead && printed && !fitsWeek(masthead, printed) ? `expected the weekday of ${printed} on the masthead, found another: its day is left out` : null
  const date = [given.date, front.date, fault ? null : printed].find((one) => one && (year === null || one.startsWith(`${year}-`))) ?? null
  return { imprint: { title: front.title, paper: given.paper ?? front.paper ?? masthead?.paper ?? null, date, year: year ?? yearOf(date) }, fault }
}

const yearOf = (date: string | null | undefined): number | null => (date ? Number(date.slice(0, 4)) : null)

const dateOf = ({ month, day }: Masthead, year: number | null): string | null => (year ? readDate(`${year}-${month}-${day}`) : null)

const fitsWeek = ({ weekday }: Masthead, date: string): boolean => weekday === null || new Date(`${date}T00:00:00Z`).getUTCDay() === weekday

/** Reads the block between two lines of `---`; says what is wrong with it instead of throwing. */
export function readFrontMatter(block: string | null): { imprint: Imprint; fault: string | null } {
  const imprint: Imprint = { title: null, paper: null, date: null, year: null }
  if (!block) return { imprint, fault: null }
  try {
    const data = parse(block.trim().replace(/^---|---$/g, ''), { schema: 'failsafe' }) as Record<string, unknown> | null
    const field = (name: string): string | null => (typeof data?.[name] === 'string' ? data[name].trim() || null : null)
    const date = readDate(field('date') ?? '')
    const fault = field('date') && !date ? `expected date: YYYY-MM-DD in the front matter, found ${JSON.stringify(field('date'))}` : null
    return { imprint: { title: field('title'), paper: field('paper'), date, year: date ? Number(date.slice(0, 4)) : Number(field('year')) || null }, fault }
  } catch (error) {
    return { imprint, fault: `expected YAML in the front matter, found ${(error as Error).message.split('\n')[0]}` }
  }
}

/** An ISO date from `2024-02-21`, `2024/2/21`, `2024.2.21` or `2024年2月21日`; null where it is none, or no day of the calendar. */
export function readDate(text: string): string | null {
  const match = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

/** The year a page speaks of as its own: the one it names most, deadlines and periods aside; null where it names none. */
export function guessYear(text: string): number | null {
  const counts = new Map<number, number>()
  for (const match of matchesIn(text, /(?<![\d—~-])(20\d{2})年(?!代|以来|前|至|到|—|底?(?:前|力争|进入|跻身|建成|基本))/g)) {
    const isDeadline = /(?:到|至|截至|力争|—|~|-)$/.test(text.slice(Math.max(0, match.index - 2), match.index))
    const year = Number(match[1])
    if (!isDeadline) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null
}
