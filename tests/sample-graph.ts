/** Two invented pages with three interviews of an invented city: what the server's tests read. */
import { type EntityRow, type RelationRow, type StatedRelation } from '../cypher/types'
import { buildPage, interviewId, sentenceId } from './build-page'

const [pageA, pageB] = ['Page:0a0a0a0a0a0a', 'Page:0b0b0b0b0b0b'] as const
const [keyLin, keySu] = ['青禾区/林知远', '白桦县/苏望舒'] as const

/** Ids by short names. */
export const id = {
  pageA, pageB,
  linNow: interviewId(pageA, keyLin), su: interviewId(pageA, keySu), linBefore: interviewId(pageB, keyLin),
  lin: 'Official:林知远@青禾区', suWangshu: 'Official:苏望舒@白桦县', xu: 'Journalist:许见山',
  city: 'District:990100', qinghe: 'District:990102', baihua: 'District:990123', hedong: 'District:河东新区',
  dairy: 'Enterprise:星禾乳业', school: 'Institution:云州理工大学', pipes: 'Project:二次管网改造', base: 'Project:奶源基地',
  warmth: 'Programme:暖屋行动', six: 'Programme:六件实事', rules: 'Policy:云州市更新条例',
} as const

/** Id of a sentence of the first or the second page. */
export const sentence = (page: 'A' | 'B', key: string): string => sentenceId(page === 'A' ? pageA : pageB, key)

const entity = (entityId: string, name: string, code: string | null = null, parent: string | null = null): EntityRow =>
  ({ id: entityId, type: entityId.split(':')[0] as EntityRow['type'], name, code, parent })

const entities = {
  lin: entity(id.lin, '林知远'), su: entity(id.suWangshu, '苏望舒'), xu: entity(id.xu, '许见山'),
  city: entity(id.city, '云州市', '990100'), qinghe: entity(id.qinghe, '青禾区', '990102', id.city), baihua: entity(id.baihua, '白桦县', '990123', id.city),
  hedong: entity(id.hedong, '河东新区', null, id.city), dairy: entity(id.dairy, '星禾乳业'), school: entity(id.school, '云州理工大学'), pipes: entity(id.pipes, '二次管网改造'), base: entity(id.base, '奶源基地'),
  warmth: entity(id.warmth, '暖屋行动'), six: entity(id.six, '六件实事'), rules: entity(id.rules, '云州市更新条例'),
}

const relation = (type: StatedRelation, from: string, to: string, interview: string, sentences: string[], posts?: string[]): RelationRow =>
  ({ type, from, to, interview, sentences, method: 'named-by-speaker', confidence: 0.9, ...(posts ? { posts } : {}) })

/** The newer page: two interviews, a preface and a picture credit. */
export const newerPage = buildPage({
  page: {
    id: pageA, file: 'newer.txt', title: '新年访谈', strapline: '——两地负责人谈今年怎么干', preface: '新的一年，云州各地先看管网。', paper: '云州日报', date: '2024-01-20', year: 2024,
    notes: [{ stage: 'targets', message: 'A figure without a unit.', at: [3, 4] }, { stage: 'blocks', message: 'A stray line.' }],
    lines: [
      '新年访谈', '——两地负责人谈今年怎么干', '前言：', '新的一年，云州各地先看管网。', '',
      '把暖送进老楼 ——访青禾区委副书记、区长林知远', '本报记者 许见山', '林知远说，青禾区今年改造二次管', '网36公里，由星禾乳业参与，推进暖屋行动。', '青禾区同云州理工大学合作，比河东新区早用上5G与C++。', '',
      '让草原出好奶 ——访白桦县县长苏望舒', '本报记者 许见山', '苏望舒说，星禾在白桦县建了奶源基地。白桦县依照《云州市更新条例》推进暖屋行动。', '', '图为青禾区夜景。许见山 摄',
    ],
  },
  interviews: [
    { key: keyLin, headline: '把暖送进老楼', interviewee: '林知远', posts: ['青禾区委副书记', '青禾区区长'], district: '青禾区', reporters: ['许见山'] },
    { key: keySu, headline: '让草原出好奶', interviewee: '苏望舒', posts: ['白桦县县长'], district: '白桦县', reporters: ['许见山'] },
  ],
  sentences: [
    { key: '林/题', interview: keyLin, kind: 'headline', pieces: ['把暖送进老楼'] },
    { key: '林/注', interview: keyLin, kind: 'introduction', pieces: ['——访青禾区委副书记、区长林知远'], mentions: [[id.qinghe, '青禾区'], [id.lin, '林知远']] },
    { key: '林/署', interview: keyLin, kind: 'byline', pieces: ['本报记者 许见山'], mentions: [[id.xu, '许见山']] },
    {
      key: '林/1', interview: keyLin, kind: 'body', paragraph: 0, pieces: ['林知远说，青禾区今年改造二次管', '网36公里，由星禾乳业参与，推进暖屋行动。'],
      mentions: [[id.lin, '林知远'], [id.qinghe, '青禾区'], [id.pipes, '二次管网'], [id.dairy, '星禾乳业'], [id.warmth, '暖屋行动']],
    },
    { key: '林/2', interview: keyLin, kind: 'body', paragraph: 1, pieces: ['青禾区同云州理工大学合作，比河东新区早用上5G与C++。'], mentions: [[id.qinghe, '青禾区'], [id.school, '云州理工大学'], [id.hedong, '河东新区']] },
    { key: '苏/题', interview: keySu, kind: 'headline', pieces: ['让草原出好奶'] },
    { key: '苏/注', interview: keySu, kind: 'introduction', pieces: ['——访白桦县县长苏望舒'], mentions: [[id.baihua, '白桦县'], [id.suWangshu, '苏望舒']] },
    { key: '苏/署', interview: keySu, kind: 'byline', pieces: ['本报记者 许见山'], mentions: [[id.xu, '许见山']] },
    { key: '苏/1', interview: keySu, kind: 'body', paragraph: 0, pieces: ['苏望舒说，星禾在白桦县建了奶源基地。'], mentions: [[id.suWangshu, '苏望舒'], [id.dairy, '星禾'], [id.baihua, '白桦县'], [id.base, '奶源基地']] },
    { key: '苏/2', interview: keySu, kind: 'body', paragraph: 0, pieces: ['白桦县依照《云州市更新条例》推进暖屋行动。'], mentions: [[id.baihua, '白桦县'], [id.rules, '云州市更新条例'], [id.warmth, '暖屋行动']] },
    { key: '图', interview: null, kind: 'credit', pieces: ['图为青禾区夜景。许见山 摄'], mentions: [[id.qinghe, '青禾区'], [id.xu, '许见山']] },
    { key: '前言', interview: null, kind: 'preface', pieces: ['新的一年，云州各地先看管网。'], mentions: [[id.city, '云州']] },
  ],
  entities: [entities.lin, entities.su, entities.xu, entities.city, entities.qinghe, entities.baihua, entities.hedong, entities.dairy, entities.school, entities.pipes, entities.base, entities.warmth, entities.rules],
  people: [
    { role: 'INTERVIEWED_IN', entity: id.lin, interview: id.linNow }, { role: 'REPORTED_BY', entity: id.xu, interview: id.linNow },
    { role: 'INTERVIEWED_IN', entity: id.suWangshu, interview: id.su }, { role: 'REPORTED_BY', entity: id.xu, interview: id.su },
  ],
  relations: [
    relation('HOLDS_POST', id.lin, id.qinghe, id.linNow, [sentence('A', '林/注')], ['青禾区委副书记', '青禾区区长']),
    relation('REPORTED', id.xu, id.lin, id.linNow, [sentence('A', '林/署')]),
    relation('UNDERTAKES', id.qinghe, id.pipes, id.linNow, [sentence('A', '林/1')]),
    relation('PARTICIPATES_IN', id.dairy, id.pipes, id.linNow, [sentence('A', '林/1')]),
    relation('ADVANCES', id.qinghe, id.warmth, id.linNow, [sentence('A', '林/1')]),
    relation('PART_OF', id.pipes, id.warmth, id.linNow, [sentence('A', '林/1')]),
    relation('COLLABORATES_WITH', id.qinghe, id.school, id.linNow, [sentence('A', '林/2')]),
    relation('HOLDS_POST', id.suWangshu, id.baihua, id.su, [sentence('A', '苏/注')]),
    relation('REPORTED', id.xu, id.suWangshu, id.su, [sentence('A', '苏/署')]),
    relation('OPERATES_IN', id.dairy, id.baihua, id.su, [sentence('A', '苏/1')]),
    relation('LOCATED_IN', id.base, id.baihua, id.su, [sentence('A', '苏/1')]),
    relation('CITES', id.baihua, id.rules, id.su, [sentence('A', '苏/2')]),
    relation('ADVANCES', id.baihua, id.warmth, id.su, [sentence('A', '苏/2')]),
  ],
  targets: [{
    id: 'Target:a1', interview: id.linNow, sentence: sentence('A', '林/1'), owner: id.qinghe, subject: '二次管网改造', about: [id.pipes], value: 36, unit: '公里',
    comparator: 'eq', by: 2024, status: 'planned', programme: '暖屋行动', text: '二次管网36公里', method: 'figure-beside-name',
  }],
})

/** The older page: one interview, of a known year and an unknown day. */
export const olderPage = buildPage({
  page: {
    id: pageB, file: 'older.txt', title: null, strapline: null, preface: null, paper: null, date: null, year: 2023, notes: [],
    lines: ['先把路修好 ——访青禾区区长林知远', '林知远说，青禾区去年供热约120万平方米。暖屋行动是六件实事之一，从青禾区起步。'],
  },
  interviews: [{ key: keyLin, headline: '先把路修好', interviewee: '林知远', posts: ['青禾区区长'], district: '青禾区', reporters: [] }],
  sentences: [
    { key: '题', interview: keyLin, kind: 'headline', pieces: ['先把路修好'] },
    { key: '注', interview: keyLin, kind: 'introduction', pieces: ['——访青禾区区长林知远'], mentions: [[id.qinghe, '青禾区'], [id.lin, '林知远']] },
    { key: '1', interview: keyLin, kind: 'body', paragraph: 0, pieces: ['林知远说，青禾区去年供热约120万平方米。'], mentions: [[id.lin, '林知远'], [id.qinghe, '青禾区']] },
    { key: '2', interview: keyLin, kind: 'body', paragraph: 0, pieces: ['暖屋行动是六件实事之一，从青禾区起步。'], mentions: [[id.warmth, '暖屋行动'], [id.six, '六件实事'], [id.qinghe, '青禾区']] },
  ],
  entities: [entities.lin, entities.qinghe, entities.warmth, entities.six],
  people: [{ role: 'INTERVIEWED_IN', entity: id.lin, interview: id.linBefore }],
  relations: [
    relation('HOLDS_POST', id.lin, id.qinghe, id.linBefore, [sentence('B', '注')], ['青禾区区长']),
    relation('ADVANCES', id.qinghe, id.warmth, id.linBefore, [sentence('B', '2')]),
    relation('PART_OF', id.warmth, id.six, id.linBefore, [sentence('B', '2')]),
  ],
  targets: [{
    id: 'Target:b1', interview: id.linBefore, sentence: sentence('B', '1'), owner: id.qinghe, subject: '供热', about: [], value: 120, unit: '万平方米',
    comparator: 'approx', by: 2023, status: 'done', programme: null, text: '约120万平方米', method: 'figure-by-words',
  }],
})
