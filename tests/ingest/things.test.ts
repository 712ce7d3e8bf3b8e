import { findClauses } from '../../ingest/clauses'
import { findLists } from '../../ingest/items'
import { isGeneric } from '../../ingest/names-of-things'
import { findObjects } from '../../ingest/objects'

/** The things a sentence's verbs are done to, each with its verb; those whose head was restored end in *. */
const things = (text: string): string[] =>
  findClauses(text).flatMap((clause) => findObjects(text, clause)).filter(({ verb }) => verb !== null).flatMap((phrase) =>
    findLists(text, [phrase.start, phrase.end]).flatMap(({ items }) => items.filter(({ name }) => !isGeneric(name)).map(({ name, shared }) => `${phrase.verb} ${name}${shared ? '*' : ''}`)))

test.each([
  ['加快建设3.5万亩高标准农田和白鹭湖生态公园项目。', ['建设 高标准农田', '建设 白鹭湖生态公园项目']],
  ['实施旧街立面改造和河道清淤整治工程，更新改造自来水管网12千米、泵站8个。', ['实施 旧街立面改造', '实施 河道清淤整治工程', '更新改造 自来水管网', '更新改造 泵站']],
  ['今年将完成明珠桥主体施工，打造国内重要的低温储运基地。', ['打造 低温储运基地']],
  ['大力推进云帆、海纳两个风电项目。', ['推进 云帆风电项目*', '推进 海纳风电项目*']],
  ['全力推动云帆、青禾数据中心、海纳等储能项目并网。', ['推动 云帆储能项目*', '推动 青禾数据中心', '推动 海纳储能项目*']],
  ['持续推进云帆、海纳、正和等已落地的轴承产业项目建设。', ['推进 云帆轴承产业项目*', '推进 海纳轴承产业项目*', '推进 正和轴承产业项目*']],
  ['加快建设白鹭湖科技园二期三期、星海设备产业园等高端制造载体。', ['建设 白鹭湖科技园', '建设 星海设备产业园']],
  ['抓好续建的云帆、海纳两个风电项目以及新建的北港冷库扩容、南港码头改造2个项目。', ['抓好 云帆风电项目*', '抓好 海纳风电项目*', '抓好 北港冷库扩容', '抓好 南港码头改造']],
  ['积极申报国家级物流枢纽、国家级海洋公园。', ['申报 国家级物流枢纽', '申报 国家级海洋公园']],
  ['大力推进产业发展，优化营商环境。', []],
  ['推动改革试点任务落地见效。', []],
  ['完善城市功能，建设现代化中心城市。', []],
  ['打造碳达峰碳中和示范区。', ['打造 碳达峰碳中和示范区']],
])('%s', (text, expected) => {
  expect(things(text)).toEqual(expected)
})

test.each([
  ['重点项目', true], ['产业园区', true], ['基础设施', true], ['一批特色文旅项目', false], ['白鹭湖公园', false], ['换热站', false], ['亿元以上产业项目', true],
])('%s could be any project: %s', (name, generic) => {
  expect(isGeneric(name)).toBe(generic)
})
