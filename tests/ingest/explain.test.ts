import { type Document } from '../../ingest/document'
import { explain } from '../../ingest/explain'

const lin = '青禾区改造二次管网36公里，由星禾乳业参与，青禾区推进暖屋行动。'
const mention = (start: number, end: number, method: Document['entities'][number]['mentions'][number]['method'], confidence: number, sentence = lin, interview: string | null = 'i1') =>
  ({ interview, sentence, start, end, text: sentence.slice(start, end), method, confidence })
const entity = (id: string, name: string, ...mentions: Document['entities'][number]['mentions']): Document['entities'][number] =>
  ({ id, type: id.split(':')[0] as 'Project', name, aliases: [], interviews: ['i1'], mentions })

const document: Document = {
  file: 'page.txt',
  page: { title: '新年访谈', strapline: null, publishedYear: 2024, preface: null },
  interviews: [{ id: 'i1', key: '青禾区/林知远', headline: '把暖送进老楼', interviewee: '林知远', posts: [], district: '青禾区', reporters: [], paragraphs: [lin] }],
  entities: [
    entity('District:青禾区', '青禾区', mention(0, 3, 'full-name', 0.97), mention(22, 25, 'full-name', 0.97), mention(2, 5, 'full-name', 0.97, '图为青禾区夜景。', null), mention(0, 2, 'own-voice', 0.8, '全区都在动工。')),
    entity('Project:二次管网改造', '二次管网改造', mention(5, 9, 'object-of-verb', 0.75)),
    entity('Programme:暖屋行动', '暖屋行动'),
  ],
  relations: [
    { type: 'UNDERTAKES', from: 'District:青禾区', to: 'Project:二次管网改造', interview: 'i1', sentences: [lin], confidence: 0.75, method: 'done-by-speaker' },
    { type: 'PART_OF', from: 'Project:二次管网改造', to: 'Programme:暖屋行动', interview: 'i1', sentences: ['先说暖屋行动。', lin], confidence: 0.7, method: 'frame-of-paragraph' },
  ],
  targets: [
    { interview: 'i1', owner: '青禾区', subject: '二次管网改造', value: 36, unit: '公里', comparator: 'gte', by: '2024', status: 'planned', programme: '暖屋行动', text: '36公里', sentence: lin, start: 9, end: 13, method: 'figure-beside-name' },
    { interview: 'i1', owner: null, subject: '供热面积', value: 2.5, unit: '万平方米', comparator: 'eq', by: null, status: 'done', programme: null, text: '2.5万平方米', sentence: '供热面积2.5万平方米。', start: 4, end: 11, method: 'figure-by-words' },
  ],
  notes: [],
}

test('each entity, relation and figure stands over the rule that read it and the sentences that made it', () => {
  expect(explain(document)).toBe(`page.txt · 新年访谈

实体 Entities (3)

青禾区 · 区划 District · District:青禾区
  区划全称 the full name of a division [full-name] 0.97
    青禾区/林知远: 【青禾区】改造二次管网36公里，由星禾乳业参与，【青禾区】推进暖屋行动。
    版面 page: 图为【青禾区】夜景。
  “全市”“我县”等自称 the page’s own voice: “our county” [own-voice] 0.8
    青禾区/林知远: 【全区】都在动工。

二次管网改造 · 项目 Project · Project:二次管网改造
  动词的宾语 the object of a verb [object-of-verb] 0.75
    青禾区/林知远: 青禾区改造【二次管网】36公里，由星禾乳业参与，青禾区推进暖屋行动。

暖屋行动 · 工程/行动 Programme · Programme:暖屋行动

关系 Relations (2)

青禾区 —实施 undertakes→ 二次管网改造
  由受访区划实施 done by the district that speaks [done-by-speaker] 0.75
    青禾区/林知远: 青禾区改造二次管网36公里，由星禾乳业参与，青禾区推进暖屋行动。

二次管网改造 —属于 is part of→ 暖屋行动
  段落的总起 the frame of the paragraph [frame-of-paragraph] 0.7
    青禾区/林知远: 先说暖屋行动。
    青禾区/林知远: 青禾区改造二次管网36公里，由星禾乳业参与，青禾区推进暖屋行动。

指标 Figures (2)

二次管网改造 36公里 以上 at least · 计划 planned 2024 · 青禾区 · 暖屋行动
  数字紧邻名称 a number beside or inside a name [figure-beside-name]
    青禾区/林知远: 青禾区改造二次管网【36公里】，由星禾乳业参与，青禾区推进暖屋行动。

供热面积 2.5万平方米 · 已完成 done
  数字前后的词语 the words around a number [figure-by-words]
    青禾区/林知远: 供热面积【2.5万平方米】。
`)
})

test('what a page says nothing of is said to be none', () => {
  expect(explain({ ...document, page: { ...document.page, title: null }, entities: [], relations: [], targets: [] })).toBe(`page.txt

实体 Entities (0)

关系 Relations (0)

指标 Figures (0)
`)
})
