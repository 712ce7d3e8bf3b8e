/** One thing measured: what, the bound it has to keep, and the single measures of which the median counts. */
export interface Row {
  what: string
  unit: string
  bound: { atMost: number } | { atLeast: number } | null
  measured: number[]
}

/** The middle one; of two the lower. */
export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? NaN

/** Rows as a Markdown table, with a word where a bound is not kept. */
export function table(rows: readonly Row[]): string {
  return ['| what | bound | median | measured | |', '|---|---|---|---|---|', ...rows.map(lineOf)].join('\n')
}

function lineOf({ what, unit, bound, measured }: Row): string {
  const middle = median(measured)
  const kept = bound === null || ('atMost' in bound ? middle <= bound.atMost : middle >= bound.atLeast)
  const limit = bound === null ? '–' : 'atMost' in bound ? `≤ ${bound.atMost} ${unit}` : `≥ ${bound.atLeast} ${unit}`
  return `| ${what} | ${limit} | ${figure(middle)} ${unit} | ${measured.map(figure).join(', ')} | ${kept ? '' : 'not kept'} |`
}

const figure = (number: number): string => (number < 10 ? number.toFixed(2) : Math.round(number).toString())
