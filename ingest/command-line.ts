/** The flags that the commands which read pages share. */
import { parseArgs } from 'node:util'
import { type GivenImprint, readDate } from './front-matter'
import { type Limits, usualLimits } from './inputs/reader'
import { readOwnLexicon } from './own-lexicon'
import { type ReadOptions } from './read-options'

export interface CommandLine {
  /** Files and folders. */
  paths: string[]
  options: ReadOptions
  /** What one file may cost. */
  limits: Limits
  /** Flags without a value that were given, of those the command has. */
  switches: string[]
}

/** Reads what one flag says into the whole; throws one sentence where it says nothing that can be. */
type ReadFlag = (value: string, into: CommandLine) => void

const flags: Readonly<Record<string, ReadFlag>> = {
  date: (value, into) => { say(into, { date: readDay(value) }) },
  year: (value, into) => { say(into, { year: readYear(value) }) },
  paper: (value, into) => { say(into, { paper: value.trim() }) },
  lexicon: (value, into) => { into.options = { ...into.options, lexicon: readOwnLexicon(value) } },
  seconds: (value, into) => { into.limits.seconds = readNumber('--seconds', value, 1, 86_400) },
  memory: (value, into) => { into.limits.megabytes = readNumber('--memory', value, 64, 1_048_576) },
}

/** The flags, as a user writes them. */
export const flagNames: readonly string[] = Object.keys(flags).map((name) => `--${name}`)

/** Reads the arguments of a command; throws one sentence that names the flag, what was expected and what was found. */
export function readCommandLine(args: readonly string[], switches: readonly string[] = []): CommandLine {
  const options = Object.fromEntries(Object.keys(flags).map((name) => [name, { type: 'string' as const }]))
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const line: CommandLine = { paths: [], options: {}, limits: { ...usualLimits }, switches: [] }
  for (const token of tokens) {
    if (token.kind === 'positional') line.paths.push(token.value)
    if (token.kind !== 'option') continue
    if (switches.includes(token.name) && token.value === undefined) {
      line.switches.push(token.name)
      continue
    }
    const read = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined
    if (!read) throw new Error(`${token.rawName}: expected one of ${[...flagNames, ...switches.map((name) => `--${name}`)].join(', ')}, found a flag that is none of these.`)
    if (!token.value?.trim()) throw new Error(`${token.rawName}: expected a value behind it, found none.`)
    read(token.value, line)
  }
  checkYears(line.options.imprint ?? {})
  return line
}

const say = (into: CommandLine, imprint: GivenImprint): void => { into.options = { ...into.options, imprint: { ...into.options.imprint, ...imprint } } }

function readDay(value: string): string {
  const date = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.test(value) ? readDate(value) : null
  if (!date) throw new Error(`--date: expected a day of the calendar such as 2024-02-20, found ${JSON.stringify(value)}.`)
  return date
}

function readYear(value: string): number {
  if (!/^(?:19|20)\d\d年?$/.test(value)) throw new Error(`--year: expected a year such as 2024, found ${JSON.stringify(value)}.`)
  return Number(value.slice(0, 4))
}

function readNumber(flag: string, value: string, least: number, most: number): number {
  if (!/^\d+$/.test(value) || Number(value) < least || Number(value) > most) throw new Error(`${flag}: expected a whole number from ${least} to ${most}, found ${JSON.stringify(value)}.`)
  return Number(value)
}

function checkYears({ date, year }: GivenImprint): void {
  if (date && year && !date.startsWith(`${year}-`)) throw new Error(`--year: expected the year of --date ${date}, found ${year}.`)
}
