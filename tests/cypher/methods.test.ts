import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { methods } from '../../cypher/methods'

const rules = join(__dirname, '../../ingest')
const sources = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(rules, file), 'utf8')).join('\n')
const codes = Object.keys(methods)

test('codes are in kebab-case, and a rule gives each of them', () => {
  expect(codes.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([])
  expect(codes.filter((code) => !sources.includes(`'${code}'`))).toEqual([])
})

test.each(['zh', 'en'] as const)('no two rules bear one label (%s)', (language) => {
  const labels = Object.values(methods).map((method) => method[language])
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
})

test('labels are of their language', () => {
  expect(Object.values(methods).filter(({ zh, en }) => !/[\u4e00-\u9fff]/.test(zh) || /[\u4e00-\u9fff]/.test(en))).toEqual([])
})
