import fc from 'fast-check'
import { Converter } from 'opencc-js'
import { type PageGraph } from '../../cypher/types'
import list from '../../ingest/lexicon/traditional.json'
import { makeTraditional } from '../../ingest/lexicon/make-traditional'
import { readPage } from '../../ingest/pipeline'
import { simplify } from '../../ingest/simplify'
import { samplePages } from '../pages'

const toTraditional = Converter({ from: 'cn', to: 't' })

test('the list is what OpenCC\'s dictionaries give', () => {
  expect(list).toEqual(makeTraditional())
})

test.each([
  ['臨河縣委副書記、縣長陳一後來說，要著力發展雲計算產業，復興反覆覆蓋', '临河县委副书记、县长陈一后来说，要着力发展云计算产业，复兴反复覆盖'],
  ['乾安縣乾隆年間的著名橋樑與瀋陽乾糧說', '乾安县乾隆年间的著名桥梁与沈阳干粮说'],
  ['乾安县的李昇与於敏，建设临河产业园，陳一表示', '乾安县的李昇与於敏，建设临河产业园，陈一表示'],
  ['乾安县的李昇与於敏', '乾安县的李昇与於敏'],
  ['徐闻县的林国樑表示', '徐闻县的林国樑表示'],
  ['', ''],
])('%s is read as %s', (text, simple) => {
  expect(simplify(text)).toBe(simple)
})

test('lengths never change', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('陳', '乾', '𠁞', '乾隆', '\ud800', '一'))).map((parts) => parts.join('')), (text) => {
    expect(simplify(text).length).toBe(text.length)
  }))
})

const page = `臨河晚報 2024年2月20日 星期二 第3版
興農修路 兩年見效
——訪武川縣委副書記、縣長陳一
●本報記者 劉麗
武川縣縣長陳一說，今年將加快建設青山生態公園項目，投資3.5億元；新建高標準農田12萬畝以上，推進「溫暖工程」。
「縣裡要引進華為、比亞迪等企業。」陳一表示，全縣將與內蒙古大學合作。`
const twin = `临河晚报 2024年2月20日 星期二 第3版
兴农修路 两年见效
——访武川县委副书记、县长陈一
●本报记者 刘丽
武川县县长陈一说，今年将加快建设青山生态公园项目，投资3.5亿元；新建高标准农田12万亩以上，推进「温暖工程」。
「县里要引进华为、比亚迪等企业。」陈一表示，全县将与内蒙古大学合作。`

/** What a page's reading says, without what is quoted and what its hash is in. */
const sayings = ({ page: { date, paper, year }, interviews, entities, relations, mentions, targets, sentences }: PageGraph) => {
  const orders = new Map(sentences.map(({ id, order }) => [id, order]))
  return {
    date, paper, year, entities,
    interviews: interviews.map(({ key, interviewee, posts, district, reporters }) => ({ key, interviewee, posts, district, reporters })),
    relations: relations.map(({ type, from, to, sentences: said, method }) => ({ type, from, to, method, said: said.map((id) => orders.get(id)) })),
    mentions: mentions.map(({ entity, start, end, sentence }) => ({ entity, start, end, sentence: orders.get(sentence) })),
    targets: targets.map(({ subject, value, unit, comparator, by, status, programme, start, end }) => ({ subject, value, unit, comparator, by, status, programme, start, end })),
    spans: sentences.map(({ spans }) => spans),
  }
}

test.each<readonly [name: string, text: string, simple: string]>([['of the test', page, twin], ...samplePages.map(({ file, text }) => [file, toTraditional(text), text] as const)])('the page %s says in traditional characters what its simplified twin says, and is quoted as printed', (_, text, simple) => {
  const graph = readPage('页', text)
  expect(sayings(graph)).toEqual(sayings(readPage('页', simple)))
  const sentences = new Map(graph.sentences.map((sentence) => [sentence.id, sentence.text]))
  for (const sentence of graph.sentences) expect(sentence.text).toBe(sentence.spans.map(([start, end]) => text.slice(start, end)).join(''))
  for (const { sentence, start, end, text: printed } of [...graph.mentions, ...graph.targets]) expect(printed).toBe(sentences.get(sentence)!.slice(start, end))
  expect(graph.page.text).toBe(text)
})

test('headline, aliases and figures are the page\'s own print', () => {
  const graph = readPage('页', page)
  expect(graph.interviews.map(({ headline, interviewee, reporters }) => ({ headline, interviewee, reporters }))).toEqual([{ headline: '興農修路 兩年見效', interviewee: '陈一', reporters: ['刘丽'] }])
  expect(graph.appearances.filter(({ entity }) => entity === 'Enterprise:华为').map(({ names }) => names)).toEqual([['華為']])
  expect(graph.targets.map(({ text }) => text)).toContain('12萬畝')
  expect(graph.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(['Official:陈一@武川县', 'Journalist:刘丽', 'Project:青山生态公园项目', 'Programme:温暖工程', 'Enterprise:比亚迪', 'Institution:内蒙古大学']))
})
