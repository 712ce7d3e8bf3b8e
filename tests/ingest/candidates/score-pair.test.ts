import fc from 'fast-check'
import { type CandidateRow, candidateTypes } from '../../../ingest/candidates/candidate'
import { likenNames, scorePair } from '../../../ingest/candidates/score-pair'

type Facts = Partial<Pick<CandidateRow, 'aliases' | 'participants' | 'figures' | 'programmes'>> & { in?: string[] }

const cityOf: Record<string, string> = { 青禾区: '云州市', 白桦县: '云州市' }
const row = (type: CandidateRow['type'], name: string, { in: districts = [], ...facts }: Facts = {}): CandidateRow => ({
  id: `${type}:${name}`, type, name, aliases: [], participants: [], figures: [], programmes: [], ...facts,
  districts: districts.map((district) => ({ id: `District:${district}`, name: district, parent: cityOf[district] ? `District:${cityOf[district]}` : null })),
})

/** The score and the reasons as one line, or no. */
function told(a: CandidateRow, b: CandidateRow): string {
  const candidate = scorePair(a, b)
  return candidate ? [candidate.score, ...candidate.reasons.map(({ code, words }) => `${code} ${words.join('、')}`)].join(' | ') : 'no'
}

const qinghe = { in: ['青禾区'] }
const baihua = { in: ['白桦县'] }

describe('projects', () => {
  test.each<[string, Facts, string, Facts, string]>([
    // Named with and without the words that say nothing.
    ['二次管网改造', qinghe, '二次管网改造工程', qinghe, '0.75 | same-name 二次管网改造 | same-head 改造 | same-place 青禾区'],
    ['白鹭湖生态园', qinghe, '白鹭湖生态园建设项目', qinghe, '0.75 | same-name 白鹭湖生态园 | same-head 生态园 | same-place 青禾区'],
    ['供热管网改造', qinghe, '供热管网更新改造', qinghe, '0.75 | same-name 供热管网、改造 | same-head 改造 | same-place 青禾区'],
    ['白鹭湖产业园', {}, '白鹭湖产业园区', {}, '0.67 | same-name 白鹭湖产业园 | same-head 产业园'],
    ['云帆300万头生猪全产业链', qinghe, '云帆生猪全产业链项目', qinghe, '0.75 | same-name 云帆生猪全产业链 | same-head 全产业链 | same-place 青禾区'],
    ['星禾奶源基地一期', qinghe, '星禾奶源基地', qinghe, '0.75 | same-name 星禾奶源基地 | same-head 基地 | same-place 青禾区'],
    ['“东湖之眼”文旅综合体', {}, '东湖之眼文旅综合体', {}, '0.67 | same-name 东湖之眼文旅综合体 | same-head 综合体'],
    // One name says whose it is, or where.
    ['星禾奶源基地', { ...qinghe, participants: ['星禾'] }, '奶源基地', { ...qinghe, participants: ['星禾'] }, '0.68 | contained 奶源基地 | same-head 基地 | same-company 星禾 | same-place 青禾区'],
    ['青禾区污水处理厂', qinghe, '污水处理厂', qinghe, '0.5 | contained 污水处理厂 | same-head 污水处理厂 | same-place 青禾区'],
    ['云帆白鹭湖生态园', qinghe, '白鹭湖生态园', qinghe, '0.5 | contained 白鹭湖生态园 | same-head 生态园 | same-place 青禾区'],
    ['绿色算力中心', { ...qinghe, participants: ['云帆'], figures: ['5000机柜'] }, '云帆绿色算力中心', { ...qinghe, participants: ['云帆'], figures: ['5000机柜'] }, '0.79 | contained 绿色算力中心 | same-head 中心 | same-company 云帆 | same-place 青禾区 | same-figure 5000机柜'],
    // One project that two districts speak of.
    ['白鹭湖生态园', qinghe, '白鹭湖生态园项目', baihua, '0.36 | same-name 白鹭湖生态园 | same-head 生态园'],
    ['白鹭湖生态园', { in: ['云州市'] }, '白鹭湖生态园项目', baihua, '0.75 | same-name 白鹭湖生态园 | same-head 生态园 | same-place 白桦县'],
  ])('%s %j and %s %j', (a, ofA, b, ofB, expected) => {
    expect(told(row('Project', a, ofA), row('Project', b, ofB))).toBe(expected)
  })

  test.each<[string, Facts, string, Facts]>([
    ['星禾奶源基地一期', qinghe, '星禾奶源基地二期', qinghe],
    ['星禾奶源基地', qinghe, '星禾奶源基地二期', qinghe],
    ['云帆300万头生猪养殖', qinghe, '云帆500万头生猪养殖', qinghe],
    ['第一实验小学', qinghe, '第二实验小学', qinghe],
    ['长虹北路改造', qinghe, '长虹南路改造', qinghe],
    ['长虹路改造', qinghe, '长虹北路改造', qinghe],
    ['老城区供水管网改造', qinghe, '新城区供水管网改造', qinghe],
    ['青禾区供水管网改造', {}, '白桦县供水管网改造', {}],
    ['二次管网改造', qinghe, '二次管网改造工程', baihua],
    ['星禾奶源基地', qinghe, '云帆奶源基地', qinghe],
    ['产业园', qinghe, '白鹭湖产业园', qinghe],
    ['星海装备产业园', qinghe, '云帆纺织产业园', qinghe],
    ['数据中心', qinghe, '云帆数据中心', qinghe],
    ['白鹭湖治理', qinghe, '白鹭湖公园', qinghe],
    ['白鹭湖生态园', qinghe, '白鹭湖生态园滨水栈道', qinghe],
    ['白鹭湖养老中心', qinghe, '白鹭湖文化中心', qinghe],
    ['白鹭湖公园', qinghe, '白鹭湖公园和明珠桥', qinghe],
    ['供热管网改造', qinghe, '供热管网扩建', qinghe],
    ['云帆风电项目', { ...qinghe, aliases: ['云帆'] }, '云帆数据中心', { ...qinghe, aliases: ['云帆'] }],
  ])('%s %j and %s %j are two', (a, ofA, b, ofB) => {
    expect(told(row('Project', a, ofA), row('Project', b, ofB))).toBe('no')
  })
})

describe('companies', () => {
  test.each<[string, Facts, string, Facts, string]>([
    ['星禾', {}, '星禾乳业', {}, '0.45 | contained 星禾'],
    ['星禾', qinghe, '星禾乳业', qinghe, '0.5 | contained 星禾 | same-place 青禾区'],
    ['星禾', { participants: ['星禾奶源基地'] }, '星禾乳业', { participants: ['星禾奶源基地'] }, '0.64 | contained 星禾 | same-project 星禾奶源基地'],
    ['云帆集团', {}, '云帆', {}, '0.45 | contained 云帆'],
    ['YF科技', {}, 'yf', {}, '0.45 | contained yf'],
    // Two of one group, at most.
    ['星禾乳业', qinghe, '星禾牧业', qinghe, '0.35 | one-group 星禾 | same-place 青禾区'],
    ['星禾', { aliases: ['星禾集团有限公司'] }, '星禾乳业', { aliases: ['星禾乳业股份有限公司'], participants: [] }, '0.3 | one-group 星禾'],
    ['云帆装备', { aliases: ['帆装'] }, '帆装', {}, '0.5 | alias 帆装'],
  ])('%s %j and %s %j', (a, ofA, b, ofB, expected) => {
    expect(told(row('Enterprise', a, ofA), row('Enterprise', b, ofB))).toBe(expected)
  })

  test.each<[string, string]>([
    ['星禾乳业', '云帆乳业'], ['星禾', '星海'], ['杭州乳业', '杭州热电'], ['星禾', '新星禾苑'], ['中天乳业', '中天一建'], ['大成', '大成路桥三公司'],
  ])('%s and %s are two', (a, b) => {
    expect(told(row('Enterprise', a, qinghe), row('Enterprise', b, qinghe))).toBe('no')
  })
})

describe('institutions', () => {
  test.each<[string, Facts, string, Facts, string]>([
    ['云州理工大学', {}, '云理工', {}, '0.5 | short-form 云理工'],
    ['云州大学', qinghe, '云大', qinghe, '0.44 | short-form 云大 | same-place 青禾区'],
    ['市场监督管理局', qinghe, '市场监管局', qinghe, '0.63 | short-form 市场监管局 | same-place 青禾区'],
    ['云州农业科学院', {}, '云州农科院', {}, '0.5 | short-form 云州农科院'],
    ['中国草业科学院云岭研究所', {}, '云岭研究所', {}, '0.3 | contained 云岭研究所'],
  ])('%s %j and %s %j', (a, ofA, b, ofB, expected) => {
    expect(told(row('Institution', a, ofA), row('Institution', b, ofB))).toBe(expected)
  })

  test.each<[string, string]>([
    ['云州大学', '云州理工大学'], ['云州理工大学', '云州师范大学'], ['云州大学', '云州大学医学院'], ['云州市商务局', '青岩市商务局'], ['云州第一医院', '云州第二医院'], ['商务局', '青禾区商务局'], ['云州大学', '云山大学'], ['中医院', '中心医院'],
  ])('%s and %s are two', (a, b) => {
    expect(told(row('Institution', a), row('Institution', b))).toBe('no')
  })
})

describe('programmes', () => {
  test.each<[string, Facts, string, Facts, string]>([
    ['暖屋行动', {}, '暖屋工程', {}, '0.45 | reworded 暖屋'],
    ['暖屋', {}, '暖屋行动', {}, '0.65 | same-name 暖屋'],
    ['六个工程', {}, '六大工程', {}, '0.65 | same-name 六工程'],
    ['河湖清澈三年行动', {}, '河湖清澈行动', {}, '0.65 | same-name 河湖清澈、行动'],
    ['城市暖屋行动', baihua, '暖屋行动', qinghe, '0.4 | contained 暖屋行动'],
  ])('%s %j and %s %j', (a, ofA, b, ofB, expected) => {
    expect(told(row('Programme', a, ofA), row('Programme', b, ofB))).toBe(expected)
  })

  test.each<[string, string]>([
    ['六个工程', '五个工程'], ['河湖清澈三年行动', '河湖清澈五年行动'], ['暖屋行动', '暖心行动'], ['防沙治沙工程', '防沙治沙和暖屋工程'], ['产业集群', '装备产业集群'], ['暖屋行动', '暖屋行动示范村评选'], ['渔港攻坚年', '项目攻坚年'],
  ])('%s and %s are two', (a, b) => {
    expect(told(row('Programme', a), row('Programme', b))).toBe('no')
  })
})

describe('whatever the names', () => {
  const name = fc.array(fc.constantFrom(...'星禾白鹭湖产业园青禾区二次管网改造工程一二三期南北路乳业大学300和“”·A'), { minLength: 1, maxLength: 14 }).map((chars) => chars.join(''))
  const some = (words: string[]) => fc.subarray(words)
  const anyRow = fc.record({ type: fc.constantFrom(...candidateTypes), name, aliases: fc.array(name, { maxLength: 2 }), places: some(['青禾区', '白桦县', '云州市']), participants: some(['星禾', '云帆']), figures: some(['36公里']), programmes: some(['暖屋行动']) })
    .map(({ type, name: own, places, ...facts }) => row(type, own, { ...facts, in: places }))

  test('the score is between 0 and 1, the same either way and each time, and none is paired with itself', () => {
    fc.assert(fc.property(anyRow, anyRow, (a, b) => {
      const candidate = scorePair(a, b)
      expect(scorePair(b, a)).toEqual(candidate)
      expect(scorePair(a, b)).toEqual(candidate)
      expect(scorePair(a, a)).toBeNull()
      if (candidate) {
        expect(candidate.from < candidate.to && candidate.score > 0 && candidate.score <= 1 && candidate.reasons.length > 0).toBe(true)
        expect(likenNames(a, b)).not.toBeNull()
      }
    }), { numRuns: 2_000 })
  })
})
