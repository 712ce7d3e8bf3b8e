import { readPage } from '../../ingest/pipeline'
import { readMasthead } from '../../ingest/masthead'
import { optionsVersion, type ReadOptions } from '../../ingest/read-options'

const none = null

test.each([
  ['临河日报 2024年3月5日 星期二 第3版', ['临河日报', 2024, 3, 5, 2]],
  ['2024年3月5日 星期二 临河晚报 03版 要闻', ['临河晚报', 2024, 3, 5, 2]],
  ['《临河晚报》2024-03-05', ['临河晚报', 2024, 3, 5, none]],
  ['二〇二四年十二月二十一日　星期六　甲辰年十一月廿一　A04', [none, 2024, 12, 21, 6]],
  ['# 要闻  2月20日 星期二 责编：白露 版式/江一 校对 河二', [none, none, 2, 20, 2]],
  ['2024.2.20 | 周二 | 第12版：访谈', [none, 2024, 2, 20, 2]],
  ['２０２４年２月２０日　第４版', [none, 2024, 2, 20, none]],
])('%s is a masthead', (line, [paper, year, month, day, weekday]) => {
  expect(readMasthead(`修路\n${line}\n架桥`)).toEqual({ paper, year, month, day, weekday, spans: [[3, 3 + line.length]] })
})

test.each([
  '2024年3月5日', '本报讯 3月5日，临河县新区动工。', '临河日报', '2024年3月5日 星期二 临河县新区动工', '2月20日召开大会', '3月5日 星期二 大桥', '投资2.5.3亿元 第3版', '临河县2月20日晚报名', '（2024年3月5日）',
])('%s is none', (line) => {
  expect(readMasthead(`修路\n${line}\n架桥`)).toBeNull()
})

test('the paper\'s name may stand alone beside it', () => {
  expect(readMasthead('临河晚报\r\n\r\n2024年2月20日 星期二\r\n修路')).toEqual({ paper: '临河晚报', year: 2024, month: 2, day: 20, weekday: 2, spans: [[0, 4], [8, 22]] })
})

const interview = '修路\n——访武川县县长林一\n今年建设青山公园项目。'
const front = (lines: string): string => `---\n${lines}\n---\n${interview}`
const masthead = '临河晚报 2024年2月20日 星期二 第3版'

test.each<[why: string, text: string, options: ReadOptions, paper: string | null, date: string | null, year: number | null, notes: string[]]>([
  ['nothing is said', interview, {}, null, null, null, []],
  ['the masthead says it', `${masthead}\n${interview}`, {}, '临河晚报', '2024-02-20', 2024, []],
  ['the masthead stands at the end', `${interview}\n\n${masthead}`, {}, '临河晚报', '2024-02-20', 2024, []],
  ['front matter goes before the masthead', `${front('paper: 青山报\ndate: 2023-01-02')}\n${masthead}`, {}, '青山报', '2023-01-02', 2023, []],
  ['flags go before both', `${front('paper: 青山报\ndate: 2023-01-02')}\n${masthead}`, { imprint: { paper: '白水报', date: '2022-05-06' } }, '白水报', '2022-05-06', 2022, []],
  ['a flag for the paper leaves the day', `${masthead}\n${interview}`, { imprint: { paper: '白水报' } }, '白水报', '2024-02-20', 2024, []],
  ['a day of another year than the flag\'s is none', `${masthead}\n${interview}`, { imprint: { year: 2022 } }, '临河晚报', null, 2022, []],
  ['a day without a year takes the flag\'s', `2月20日 星期二\n${interview}`, { imprint: { year: 2024 } }, null, '2024-02-20', 2024, []],
  ['a day without a year takes the head block\'s', `${front('year: 2024')}\n2月20日 星期二`, {}, null, '2024-02-20', 2024, []],
  ['a day without a year takes the page\'s', `2月20日 第3版\n${interview}2024年开工。`, {}, null, '2024-02-20', 2024, []],
  ['a year in which something is to be reached is not the page\'s', `${interview}2027年进入前十。`, {}, null, null, null, []],
  ['a weekday that is another is told', `2月20日 星期五\n${interview}`, { imprint: { year: 2024 } }, null, null, 2024, ['expected the weekday of 2024-02-20 on the masthead, found another: its day is left out']],
  ['a day of no calendar is none', `2023年2月29日 第3版\n${interview}`, {}, null, null, null, []],
])('paper and day where %s', (_, text, options, paper, date, year, notes) => {
  const { page, interviews, sentences } = readPage('页', text, options)
  expect({ paper: page.paper, date: page.date, year: page.year, notes: page.notes.map(({ message }) => message) }).toEqual({ paper, date, year, notes })
  expect(interviews.map(({ headline }) => headline)).toEqual(['修路'])
  expect(sentences.filter((sentence) => /星期|第3版/.test(sentence.text))).toEqual([])
  expect(page.text).toBe(text)
})

test('a masthead above is no part of the headline', () => {
  expect(readPage('页', `临河晚报\n2024年2月20日 星期二 第3版\n${interview}`).interviews.map(({ headline }) => headline)).toEqual(['修路'])
})

test('the version of the options changes with each of them', () => {
  const all: ReadOptions[] = [{}, { imprint: { paper: '甲' } }, { imprint: { paper: '乙' } }, { imprint: { year: 2024 } }, { imprint: { date: '2024-01-01' } }]
  expect(new Set(all.map(optionsVersion)).size).toBe(all.length)
  expect(optionsVersion({ imprint: { paper: null } })).toBe('')
})
