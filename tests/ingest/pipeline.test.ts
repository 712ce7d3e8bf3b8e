import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { makeDocument } from '../../ingest/document'
import { readPage } from '../../ingest/pipeline'
import { realPages, samplePage, samplePages } from '../pages'

/** What both the sample and the real page say of each interview: who, of where, which posts, by whom. */
const people: Record<string, [interviewee: string, district: string, posts: string[], reporters: string[]][]> = {
  six: [
    ['高正', '托克托县', ['托克托县委副书记', '托克托县县长'], ['若谷']],
    ['高峰', '和林格尔县', ['和林格尔县委副书记', '和林格尔县县长'], ['李海珍']],
    ['南男', '玉泉区', ['玉泉区委副书记', '玉泉区区长'], ['阿柔娜']],
    ['朱建国', '和林格尔新区', ['市政府党组成员', '和林格尔新区管委会主任'], ['刘丽霞']],
    ['塔拉', '呼和浩特经济技术开发区', ['呼和浩特经济技术开发区管委会主任'], ['宋向华']],
  ],
  two: [
    ['高正', '托克托县', ['托克托县委副书记', '托克托县县长'], ['若谷']],
    ['陈胡日查', '清水河县', ['清水河县委副书记', '清水河县县长'], ['梁婧姝', '若谷']],
    ['赵利民', '土默特左旗', ['土左旗委副书记', '土左旗旗长'], ['耿欣']],
    ['高峰', '和林格尔县', ['和林格尔县委副书记', '和林格尔县县长'], ['李海珍']],
    ['杨星晨', '武川县', ['武川县委书记'], ['云艳芳']],
  ],
}

/** The parts of the headlines, by their first and last words, and how many paragraphs each interview has. */
const shapes: Record<string, [first: string, last: string, paragraphs: number][]> = {
  'six-projects.txt': [['六项工作', '动工', 7], ['文件', '一起抓', 7], ['农田', '列清单', 7], ['绿色算力', '铺开', 7], ['经开区', '千亿级园区”', 7]],
  'two-sessions.txt': [['项目打头', '发力', 6], ['焦化', '底色', 5], ['产业、', '并进', 4], ['食品园区', '并网', 4], ['“保护”', '接着做', 4]],
  '000_c3e511bfb62b3423.txt': [['笃行', '一件', 8], ['具化', '答卷', 7], ['实干', '而行', 8], ['立足', '力量', 8], ['铆足', '迈进', 7]],
  '001_035700d1bd0b97ab.txt': [['锚定', '新局面', 7], ['强化', '新突破', 5], ['精准', '力量', 4], ['主动', '表率', 4], ['持续', '发展', 4]],
}

const peopleOf: Record<string, string> = { 'six-projects.txt': 'six', '000_c3e511bfb62b3423.txt': 'six', 'two-sessions.txt': 'two', '001_035700d1bd0b97ab.txt': 'two' }

describe.each([...samplePages, ...realPages].map((page) => [page.file, page.text] as const))('%s', (file, text) => {
  const graph = readPage(file, text)
  const document = makeDocument(graph)

  test('five interviews, each with its people and its whole paragraphs', () => {
    expect(document.interviews.map(({ interviewee, district, posts, reporters }) => [interviewee, district, posts, reporters])).toEqual(people[peopleOf[file]!])
    expect(document.interviews.map(({ headline, paragraphs }, index) => {
      const [first, last] = shapes[file]![index]!
      return [headline.startsWith(first) && first, headline.endsWith(last) && last, paragraphs.length]
    })).toEqual(shapes[file])
    expect(document.interviews.flatMap(({ paragraphs }) => paragraphs).filter((paragraph) => !/[。！？”]$/.test(paragraph))).toEqual([])
    expect(document.notes).toEqual([])
  })

  test('every sentence is the text that stands at its spans, and no two share a character', () => {
    const spans = graph.sentences.flatMap((sentence) => {
      expect(sentence.spans.map(([start, end]) => text.slice(start, end)).join('')).toBe(sentence.text)
      return sentence.spans
    }).sort((a, b) => a[0] - b[0])
    expect(spans.filter(([start], index) => index > 0 && start < spans[index - 1]![1])).toEqual([])
  })

  test('every mention stands at its offsets, every relation and figure leads to its sentences', () => {
    const sentences = new Map(graph.sentences.map((sentence) => [sentence.id, sentence]))
    for (const { sentence, start, end, text: printed } of [...graph.mentions, ...graph.targets]) expect(sentences.get(sentence)!.text.slice(start, end)).toBe(printed)
    for (const relation of graph.relations) {
      expect(relation.sentences.length).toBeGreaterThan(0)
      for (const id of relation.sentences) expect(sentences.get(id)!.interview).toBe(relation.interview)
    }
  })

  test('ids are distinct, and reading is deterministic', () => {
    for (const rows of [graph.interviews, graph.sentences, graph.entities, graph.targets]) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(readPage(file, text)).toEqual(graph)
  })
})

test('the year, title, strapline and preface of a page are its own', () => {
  expect(makeDocument(readPage('p', samplePage('six-projects.txt').text)).page).toMatchObject({ title: '“六个工程”怎么干 五地各有打算', strapline: '呼和浩特市推进大会精神访谈整理', publishedYear: 2024 })
})

const gold = `${__dirname}/../../../shared/gold/000.json`
const real = realPages.find(({ file }) => file.startsWith('000'))
const ifGold = existsSync(gold) && real ? test : test.skip

ifGold('the text of every interview on the annotated page is exactly the gold\'s', () => {
  const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')
  const { interviews } = JSON.parse(readFileSync(gold, 'utf8')) as { interviews: { headline: string; paragraphs: string[] }[] }
  const read = makeDocument(readPage(real!.file, real!.text)).interviews
  expect(read.map((one) => squeeze(one.headline + one.paragraphs.join('')))).toEqual(interviews.map((one) => squeeze(one.headline + one.paragraphs.join(''))))
})

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('### 题目', '——访青山县县长林一', '——访', '前言：', '●本报记者 白露', '(白露)', '林一', '实施青山公园、临江大道等2个项目，投资3.5亿元。', '“绿水”工程', '《意见》', '《', '”', '完成', '等', '的', '100万', '2×', '\n\n', '---', '和', '内蒙古大学'),
    fc.integer({ min: 0, max: samplePages[0]!.text.length - 80 }).map((at) => samplePages[0]!.text.slice(at, at + 80)),
  )
  const page = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('\n'))

  test('reading never throws, stays in bounds, keeps every quoted text, and overlaps nowhere', () => {
    fc.assert(fc.property(page, (text) => {
      const graph = readPage('p', text)
      const sentences = new Map(graph.sentences.map((sentence) => [sentence.id, sentence]))
      const spans = graph.sentences.flatMap((sentence) => sentence.spans).sort((a, b) => a[0] - b[0])
      for (const sentence of graph.sentences) expect(sentence.spans.map(([start, end]) => text.slice(start, end)).join('')).toBe(sentence.text)
      spans.forEach(([start, end], index) => expect(start < end && end <= text.length && (index === 0 || start >= spans[index - 1]![1])).toBe(true))
      for (const { sentence, start, end, text: printed } of graph.mentions) expect(sentences.get(sentence)!.text.slice(start, end)).toBe(printed)
      for (const { from, to } of graph.relations) expect(graph.entities.filter(({ id }) => id === from || id === to).length).toBe(2)
    }), { numRuns: 150 })
  })
})
