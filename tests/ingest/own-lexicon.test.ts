import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDocument } from '../../ingest/document'
import { type OwnName, parseOwnLexicon, readOwnLexicon } from '../../ingest/own-lexicon'
import { readPage } from '../../ingest/pipeline'
import { optionsVersion } from '../../ingest/read-options'

const types = 'Official (官员), Journalist (记者), District (区划), Enterprise (企业), Institution (机构), Project (项目), Programme (工程/行动), Policy (政策文件)'

test.each<[text: string, names: OwnName[]]>([
  ['name,type,aliases\n星河重工,Enterprise,星重;星河|河重', [{ name: '星河重工', type: 'Enterprise', aliases: ['星重', '星河', '河重'] }]],
  ['\ufeff名称,类型,别名\r\n"青禾, 生物",企业,\r\n\r\n安澜行动,行动,安澜；澜动', [{ name: '青禾, 生物', type: 'Enterprise', aliases: [] }, { name: '安澜行动', type: 'Programme', aliases: ['安澜', '澜动'] }]],
  ['type,name\nproject,北港冷库\n工程,安澜\n工程/行动,大潮', [{ name: '北港冷库', type: 'Project', aliases: [] }, { name: '安澜', type: 'Programme', aliases: [] }, { name: '大潮', type: 'Programme', aliases: [] }]],
  ['name,type,aliases\n星河,企业,星河;星重;星重', [{ name: '星河', type: 'Enterprise', aliases: ['星重'] }]],
])('%j is read', (text, names) => {
  expect(parseOwnLexicon('名.csv', text.replace(/^\ufeff/, ''))).toEqual(names)
})

test.each([
  ['', ['名.csv:1: expected the header name,type,aliases, found nothing.']],
  ['星河重工,Enterprise', ['名.csv:1: expected the header name,type,aliases, found "星河重工,Enterprise".']],
  ['name,type,alias', ['名.csv:1: expected the header name,type,aliases, found "name,type,alias".']],
  ['name,type,name', ['名.csv:1: expected the header name,type,aliases, found "name,type,name".']],
  ['name,type,aliases\n星河重工,Company\n星河,企业,\n,企业\n青禾,企业,a,b\n"白露,企业\n海纳,项目,星河\n安澜,行动,澜', [
    `名.csv:2: expected a type, one of ${types}, found "Company".`,
    '名.csv:4: expected a name of 2 to 60 characters, found "".',
    '名.csv:5: expected at most 3 cells, found 4; aliases are parted by ; or |.',
    expect.stringMatching(/^名\.csv:6: expected cells parted by commas, with quotation marks closed on the same line, found Quote Not Closed/) as unknown,
    '名.csv:7: expected names and aliases that stand for one thing, found "星河" on line 3 as well.',
    '名.csv:8: expected an alias of 2 to 60 characters, found "澜".',
  ]],
  ['name,type\n陳記,企业\n陈记,项目', ['名.csv:3: expected names and aliases that stand for one thing, found "陈记" on line 2 as well.']],
])('every faulty line of %j is told', (text, faults) => {
  let message = ''
  try {
    parseOwnLexicon('名.csv', text)
  } catch (error) {
    message = (error as Error).message
  }
  expect(message.split('\n')).toEqual(faults)
})

test('a file may be in the encoding of a Chinese spreadsheet; one that is not there is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fangtan-lexicon-'))
  const file = join(folder, 'a.csv')
  writeFileSync(file, Buffer.concat([Buffer.from('name,type\r\n'), Buffer.from([0xd0, 0xde, 0xc2, 0xb7]), Buffer.from(','), Buffer.from([0xcf, 0xee, 0xc4, 0xbf]), Buffer.from('\r\n')]))
  expect(readOwnLexicon(file)).toEqual([{ name: '修路', type: 'Project', aliases: [] }])
  rmSync(folder, { recursive: true })
  expect(() => readOwnLexicon(file)).toThrow(`--lexicon: expected a file, found nothing at ${file}.`)
})

const page = (body: string): string => `修路\n\n——访武川县县长林一\n\n${body}`

const name = (own: string, type: OwnName['type'], ...aliases: string[]): OwnName => ({ name: own, type, aliases })

// One list for all rows: another one loads the dictionary anew.
const lexicon = [
  name('云岫', 'Enterprise'), name('临河松涛科技有限公司', 'Enterprise', '松涛'), name('雲杉', 'Enterprise'), name('大潮（二期）', 'Project'), name('长江路', 'Project'),
  name('长江', 'Enterprise'), name('民医', 'Enterprise'), name('潮汐规划', 'Policy'), name('林一', 'Official'), name('武川县', 'District', '武川'),
]

/** The mentions of a page's last sentence, in their order. */
const mentions = (body: string): string[] => {
  const { entities } = makeDocument(readPage('页', page(body), { lexicon }))
  return entities.flatMap(({ id, mentions: all }) => all.filter(({ sentence }) => sentence === body).map(({ start, text }) => `${start} ${text} → ${id}`)).sort((one, other) => Number.parseInt(one) - Number.parseInt(other))
}

test.each<[body: string, expected: string[]]>([
  ['昨天青黛来了。', []],
  ['昨天云岫来了。', ['2 云岫 → Enterprise:云岫']],
  ['昨天松涛来了。', ['2 松涛 → Enterprise:临河松涛科技有限公司']],
  ['昨天雲岫來了。', ['2 雲岫 → Enterprise:云岫']],
  ['昨天云杉来了。', ['2 云杉 → Enterprise:雲杉']],
  ['昨天“大潮(二期)”开工了。', ['3 大潮(二期) → Project:大潮（二期）']],
  ['昨天走长江路来了。', ['3 长江路 → Project:长江路']],
  ['昨天走北京人民医院来了。', ['3 北京人民医院 → Institution:北京人民医院']],
  ['昨天发了《云岫规划》来了。', ['5 云岫规划 → Policy:云岫规划']],
  ['昨天发了《潮汐规划》来了。', ['5 潮汐规划 → Policy:潮汐规划']],
  ['昨天说潮汐规划来了。', ['3 潮汐规划 → Policy:潮汐规划']],
  ['林一说，昨天来了。', ['0 林一 → Official:林一@武川县']],
  ['昨天武川来了。', ['2 武川 → District:150125']],
])('%s', (body, expected) => {
  expect(mentions(body)).toEqual(expected)
})

test('a reading with names of one\'s own leaves no trace in the next one without', () => {
  const text = page('全县支持云岫生物扩产，建设云岫产业园。')
  const before = readPage('页', text)
  expect(readPage('页', text, { lexicon: [name('云岫生物', 'Enterprise')] })).not.toEqual(before)
  expect(readPage('页', text)).toEqual(before)
})

test('the version of the options changes with the names', () => {
  const versions = [[name('云岫', 'Enterprise')], [name('云岫', 'Project')], [name('云岫', 'Enterprise', '岫云')], undefined].map((names) => optionsVersion({ lexicon: names }))
  expect(new Set(versions).size).toBe(4)
})
