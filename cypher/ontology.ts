/**
 * The vocabulary of the graph, as data. Types, schemas, constraints, colours, labels and the tables
 * of the README are derived from it at import; nothing is written to disk.
 *
 * Colours were chosen to stay apart for colour-blind readers and to hold 3:1 against both themes;
 * shapes say the same thing a second time.
 */

export const entityTypes = {
  Official: {
    zh: '官员', en: 'Official', colour: '#2f6fb3', shape: 'ellipse',
    doc: { zh: '受访或以公职被提到的人', en: 'a person interviewed or named with a public post' },
  },
  Journalist: {
    zh: '记者', en: 'Journalist', colour: '#6b7785', shape: 'ellipse',
    doc: { zh: '署名或供图的记者', en: 'a reporter or photographer in a byline or credit' },
  },
  District: {
    zh: '区划', en: 'District', colour: '#b4442f', shape: 'round-rectangle',
    doc: { zh: '行政区划或有自己管理机构的功能区', en: 'an administrative division or functional zone' },
  },
  Enterprise: {
    zh: '企业', en: 'Enterprise', colour: '#0f7b6c', shape: 'hexagon',
    doc: { zh: '公司或以公司身份行事的品牌', en: 'a company, or a brand acting as one' },
  },
  Institution: {
    zh: '机构', en: 'Institution', colour: '#80579c', shape: 'pentagon',
    doc: { zh: '高校、院所、实验室、政府机构', en: 'a university, institute, laboratory or government body' },
  },
  Project: {
    zh: '项目', en: 'Project', colour: '#b06f00', shape: 'round-diamond',
    doc: { zh: '建设、运营或完成的一件具体的事', en: 'a concrete thing built, run or finished' },
  },
  Programme: {
    zh: '工程/行动', en: 'Programme', colour: '#c2407a', shape: 'round-octagon',
    doc: { zh: '统领若干项目的工程、战略、行动或集群', en: 'a campaign, strategy or cluster plan that groups projects' },
  },
  Policy: {
    zh: '政策文件', en: 'Policy', colour: '#5b7312', shape: 'round-tag',
    doc: { zh: '书名号内的文件，或有名称的报告', en: 'a document in 《》, or a named report' },
  },
} as const

export const sourceTypes = {
  Page: { zh: '版面', en: 'Page', doc: { zh: '一个文件：原文与校验和', en: 'a file: its raw text and its hash' } },
  Interview: { zh: '访谈', en: 'Interview', doc: { zh: '一篇访谈：标题、受访者、区划', en: 'headline, interviewee, district' } },
  Sentence: { zh: '句子', en: 'Sentence', doc: { zh: '一句话及其在版面中的位置', en: 'its text and its spans in the page' } },
  Target: { zh: '指标', en: 'Target', doc: { zh: '承诺或完成的数字', en: 'a figure promised or done' } },
  SavedView: { zh: '保存的视图', en: 'Saved view', doc: { zh: '读者起名保存的视图；读入或移除版面都不动它', en: 'a view that a reader saved by name; reading and forgetting pages leave it alone' } },
} as const

const everyEntity = ['Official', 'Journalist', 'District', 'Enterprise', 'Institution', 'Project', 'Programme', 'Policy'] as const

/** Relations an interview states. One relationship a (type, from, to, interview), with the sentences that say it. */
export const statedRelations = {
  HOLDS_POST: { zh: '任职', en: 'holds a post in', from: ['Official'], to: ['District'] },
  REPORTED: { zh: '采访', en: 'interviewed', from: ['Journalist'], to: ['Official'] },
  LOCATED_IN: { zh: '位于', en: 'is in', from: ['District', 'Enterprise', 'Project', 'Institution'], to: ['District'] },
  UNDERTAKES: { zh: '实施', en: 'undertakes', from: ['District'], to: ['Project'] },
  PARTICIPATES_IN: { zh: '参与', en: 'takes part in', from: ['Enterprise', 'Institution'], to: ['Project'] },
  OPERATES_IN: { zh: '落户', en: 'operates in', from: ['Enterprise'], to: ['District'] },
  COLLABORATES_WITH: { zh: '合作', en: 'works with', from: ['District'], to: ['Institution'] },
  ADVANCES: { zh: '推进', en: 'advances', from: ['District'], to: ['Programme'] },
  PART_OF: { zh: '属于', en: 'is part of', from: ['Project', 'Programme'], to: ['Programme'] },
  CITES: { zh: '引用', en: 'cites', from: ['District'], to: ['Policy'] },
} as const

/** Relations that tie what was read to where it was read. */
export const sourceRelations = {
  MENTIONED_IN: { zh: '提及于', en: 'is mentioned in', from: everyEntity, to: ['Sentence'] },
  APPEARS_IN: { zh: '见于', en: 'appears in', from: everyEntity, to: ['Interview'] },
  INTERVIEWED_IN: { zh: '受访于', en: 'is interviewed in', from: ['Official'], to: ['Interview'] },
  REPORTED_BY: { zh: '采写', en: 'is reported by', from: ['Interview'], to: ['Journalist'] },
  HAS_INTERVIEW: { zh: '刊有', en: 'prints', from: ['Page'], to: ['Interview'] },
  HAS_SENTENCE: { zh: '有句', en: 'has the sentence', from: ['Interview', 'Page'], to: ['Sentence'] },
  COMMITS_TO: { zh: '承诺', en: 'commits to', from: ['District', 'Enterprise'], to: ['Target'] },
  TARGETS: { zh: '针对', en: 'is about', from: ['Target'], to: ['Project', 'Programme'] },
} as const

const nameable = ['Enterprise', 'Institution', 'Project', 'Programme'] as const

/** What no page says and the reading supposes, from the smaller id to the larger: never a merge, only something for an editor to look at. */
export const supposedRelations = {
  CANDIDATE: { zh: '可能是同一个', en: 'may be the same as', from: nameable, to: nameable },
} as const

export const comparators = {
  eq: { zh: '', en: '' },
  gte: { zh: '以上', en: 'at least' },
  lte: { zh: '以内', en: 'at most' },
  approx: { zh: '约', en: 'about' },
} as const

export const statuses = {
  planned: { zh: '计划', en: 'planned' },
  done: { zh: '已完成', en: 'done' },
} as const

/** What part of a page a sentence stands in. */
export const sentenceKinds = {
  headline: { zh: '标题', en: 'headline' },
  introduction: { zh: '题注', en: 'introduction' },
  byline: { zh: '署名', en: 'byline' },
  body: { zh: '正文', en: 'body' },
  question: { zh: '提问', en: 'question' },
  credit: { zh: '图片说明', en: 'credit' },
  preface: { zh: '前言', en: 'preface' },
} as const
