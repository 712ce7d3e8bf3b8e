import { isCommitment, lookAround } from '../../ingest/commitments'
import { findFigures } from '../../ingest/figures'
import { compare, tellStatus, tellYear } from '../../ingest/promises'

/** What is read of each commitment of a text. */
const read = <T>(text: string, of: (one: ReturnType<typeof lookAround>) => T): T[] =>
  findFigures(text).map((figure) => lookAround(text, figure)).filter(isCommitment).map(of)

describe('how it is compared', () => {
  test.each([
    ['引进项目90个以上', ['gte']], ['产值突破300亿元', ['gte']], ['产值超300亿元', ['gte']], ['产值超过300亿元', ['gte']], ['不低于40%', ['gte']], ['不少于120列', ['gte']],
    ['聚集商户3000余家', ['gte']], ['百亿级集群', ['gte']], ['收入跨过200亿元台阶', ['gte']], ['产值突破千亿元大关', ['gte']], ['高于全省1个百分点', ['gte']],
    ['增长7%左右', ['approx']], ['年发电量约18亿千瓦时', ['approx']], ['吸引客商近百家', ['approx']],
    ['不超过30家', ['lte']], ['控制在5%以内', ['lte']], ['压缩到半天以内', ['lte']], ['进入全国前20', ['lte']], ['低于3%', ['lte']],
    ['达到70家', ['eq']], ['建成学校5所', ['eq']], ['引进企业30至50家', ['gte', 'lte']], ['存栏由6万头增加到9万头', ['eq', 'eq']],
  ])('%s: %j', (text, comparators) => expect(read(text, compare)).toEqual(comparators))
})

describe('planned or done, on a page of 2024', () => {
  test.each([
    ['去年完成管网5公里', ['done']], ['今年完成管网5公里', ['planned']], ['去年完成5公里，今年再完成13公里', ['done', 'planned']],
    ['现有企业43家', ['done']], ['已聚集企业43家', ['done']], ['累计发放补贴6000万元', ['done']], ['目前入驻商户320家', ['done']], ['截至6月底，到位资金3亿元', ['done']],
    ['现有企业12家，力争年底达到20家', ['done', 'planned']], ['在现有300万吨产能基础上，再投资30亿元', ['done', 'planned']],
    ['存栏由6万头增加到9万头', ['done', 'planned']], ['首批520套去年已经交付', ['done']], ['一批320套已于去年底投用', ['done']], ['二期680套年内封顶', ['planned']],
    ['现有天禾种业等25家企业入驻', ['done']], ['将新建车间12个', ['planned']], ['新建车间12个', ['planned']], ['到2027年产值翻一番', ['planned']], ['去年，全区实现收入30亿元、税收2亿元', ['done', 'done']], ['2023年，全区实现收入30亿元', ['done']], ['2025年，全区实现收入30亿元', ['planned']],
    ['去年打了基础，今年新增企业30家', ['planned']],
    ['目前正实施12个项目，计划新开工20个', ['planned', 'planned']],
  ])('%s: %j', (text, statuses) => expect(read(text, (one) => tellStatus(2024, one))).toEqual(statuses))
})

describe('by when, on a page of 2024', () => {
  test.each([
    ['到2026年，茶园面积12万亩', [2026]], ['今年新建学校3所', [2024]], ['年内新建学校3所', [2024]], ['全年接待游客300万人次', [2024]], ['去年接待游客300万人次', [2023]], ['前年引进企业6家', [2022]],
    ['明年新开航线4条', [2025]], ['后年新开航线4条', [2026]], ['三年内再培育6家', [2027]], ['五年内翻一番', [2029]], ['到“十四五”末达到20万亩', [2025]], ['“十五五”期间建成5个', [2030]],
    ['10月底前改造46条', [2024]], ['680套年内封顶', [2024]], ['520套去年已经交付', [2023]], ['新建学校3所', [null]], ['12月底前完成30公里', [2024]],
    ['去年完成5公里，今年再完成13公里', [2023, 2024]], ['品种由去年的205个增加到230个', [2023, 2024]], ['到2027年由12家增加到20家', [null, 2027]], ['今年由12家增加到20家', [2023, 2024]], ['2030年前建成5座', [2030]],
  ])('%s: %j', (text, years) => expect(read(text, (one) => tellYear(2024, one))).toEqual(years))

  test('a page without a year says none for what hangs on it', () => {
    expect(read('今年新建学校3所，到2026年新建5所', (one) => tellYear(null, one))).toEqual([null, 2026])
  })
})
