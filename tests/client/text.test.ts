import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../../client/text/en'
import { faultText } from '../../client/text/fault'
import { methodText } from '../../client/text/method'
import { reasonText } from '../../client/text/reason'
import { textIn } from '../../client/text/text'
import { zh } from '../../client/text/zh'

const client = join(__dirname, '../../client')

const sources = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/^text\/(zh|en)\.ts$/.test(file))
  .map((file) => readFileSync(join(client, file), 'utf8'))

function keysOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`
    return typeof value === 'string' ? [here] : keysOf(value as object, here)
  })
}

const bare = (keys: string[]) => [...new Set(keys.map((key) => key.replace(/_(one|other)$/, '')))].sort()
const used = [...new Set(sources.flatMap((source) => [...source.matchAll(/\b(?:t\(|label: )'(\w+\.[\w.-]+)'/g)].map((match) => match[1]!)))].sort()

test.each([
  ['frame-of-paragraph', '段落的总起', 'the frame of the paragraph'],
  ['a-rule-of-old' as 'byline', 'a-rule-of-old', 'a-rule-of-old'],
] as const)('the rule %s is read out as %s, in English as %s', (method, inChinese, inEnglish) => {
  expect([methodText(method, 'zh'), methodText(method, 'en')]).toEqual([inChinese, inEnglish])
})

test.each([
  ['contained', '星禾', '一个名称含另一个：星禾', 'one name holds the other: 星禾'],
  ['same-place', '青禾区', '同一地方：青禾区', 'the same place: 青禾区'],
] as const)('the reason %s with %s is read out as %s, in English as %s', (code, matching, inChinese, inEnglish) => {
  expect([reasonText({ code, words: matching }, 'zh'), reasonText({ code, words: matching }, 'en')]).toEqual([inChinese, inEnglish])
})

describe('the words on the screen', () => {
  test('each key that the client uses is there in Chinese, and none is there in vain', () => {
    expect(bare(keysOf(zh))).toEqual(used)
  })

  test('English has the same keys', () => {
    expect(bare(keysOf(en))).toEqual(bare(keysOf(zh)))
  })

  test('what counts has every plural form its language knows', () => {
    const plural = (keys: string[], form: string) => keys.filter((key) => key.endsWith(form)).map((key) => key.replace(form, ''))
    expect(plural(keysOf(en), '_one')).toEqual(plural(keysOf(en), '_other'))
    expect(plural(keysOf(zh), '_other')).toEqual(plural(keysOf(en), '_other'))
    expect(plural(keysOf(zh), '_one')).toEqual([])
  })

  test('both languages fill in the same values', () => {
    const slots = (words: unknown, key: string) => {
      const text = key.split('.').reduce((at, part) => (at as Record<string, unknown>)[part], words) as string
      return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()
    }
    for (const key of keysOf(zh)) expect([key, slots(en, key)]).toEqual([key, slots(zh, key)])
  })

  test('nothing but the words themselves holds Chinese or is printed as it stands', () => {
    const strays = sources.flatMap((source) => source.split('\n')).filter((line) => /[\u4e00-\u9fff]/.test(line.replace(/\/\/.*|\/?\*\*?.*|`[^`]*`(?=.*\*\/)/g, '')))
    // The language switch names Chinese in Chinese, and lists of Chinese names are joined as Chinese joins them.
    expect(strays.map((line) => line.trim())).toEqual([`{other === 'en' ? 'EN' : '中文'}`])
  })

  test.each([
    ['zh', 404, '图谱里没有它，可能已被移除。'],
    ['en', 404, 'The graph does not hold it; it may have been removed.'],
    ['zh', 400, '这个请求写得不对。'],
    ['en', 429, 'Too many requests; please wait a moment.'],
    ['en', 431, 'The filters name too much for one request; choose less.'],
    ['zh', 503, '暂时联系不上服务器或数据库，恢复后会自动载入。'],
    ['en', 0, 'Server or database cannot be reached; this will load once they are back.'],
    ['en', 500, 'Something went wrong (500).'],
  ] as const)('%s %i: %s', (language, status, sentence) => {
    expect(faultText(textIn(language), status)).toBe(sentence)
  })

  test.each([[1, '1 page'], [2, '2 pages']])('%i is %s', (count, words) => {
    expect(textIn('en')('counts.pages', { count })).toBe(words)
    expect(textIn('zh')('counts.pages', { count })).toBe(`${count} 个版面`)
  })
})
