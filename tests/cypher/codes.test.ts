import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { candidateReasons } from '../../cypher/candidate-reasons'
import { methods } from '../../cypher/methods'

const rules = join(__dirname, '../../ingest')
const sources = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(rules, file), 'utf8')).join('\n')
const tables = [['rules', methods], ['reasons', candidateReasons]] as const

test.each(tables)('codes of %s are in kebab-case, and reading gives each of them', (_, table) => {
  const codes = Object.keys(table)
  expect(codes.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([])
  expect(codes.filter((code) => !sources.includes(`'${code}'`))).toEqual([])
})

test.each(tables)('no two %s bear one label, and labels are of their language', (_, table) => {
  const rows: { zh: string; en: string }[] = Object.values(table)
  for (const language of ['zh', 'en'] as const) {
    const labels = rows.map((row) => row[language])
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
  }
  expect(rows.filter(({ zh, en }) => !/[\u4e00-\u9fff]/.test(zh) || /[\u4e00-\u9fff]/.test(en))).toEqual([])
})
