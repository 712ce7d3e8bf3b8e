import { type InterviewView, ofType, onceEachView, type Placed, type Rule, say, type Said } from './rule'

/** What belongs to which programme: by the frame of the paragraph, by the programme that counts its parts, by the name. */
export const findFramed: Rule = (view) => {
  const frames = readFrames(view)
  return [...underFrames(view, frames), ...underUmbrella(view, frames), ...byName(view), ...asMeans(view), ...inOneSentence(view, frames)]
}

export interface Frame {
  programme: Placed
  /** The first sentence under it, and the last. */
  from: number
  to: number
}

const openingWords = /(?:^|[，；：。“])(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][条个]?(?:方面)?[讲是]?|首先|其次|同时|[\u3400-\u9fff]{2,6}(?:说|表示|介绍)，?)?[“ ]*(?:在|关于|聚焦|围绕|按照|对于|先说|最后是|持续|全力|深入|扎实|加快|做实做细|做好|抓好|做优|做强|壮大|推动|推进|实施|落实|打造)*[“ ]*$/
const closing = /^[”]?(?:方面|上|工作|文章|活动|行动|计划)?(?:[下求见做谋抓持][\u3400-\u9fff]{1,4})?(?:，|：|。|；|$|和新)/

/** A programme that a sentence opens with frames the sentences after it, to the end of the paragraph or the next frame. */
export const readFrames = onceEachView((view): Frame[] => {
  const { sentences } = view.context
  const opening = ofType(view, 'Programme').filter((one) => opensWith(view, one))
  // A cluster is part of what its paragraph opened with, any other topic of what its sentence did.
  const isUnder = (one: Placed) => ({ sentence }: Placed): boolean => sentence === one.sentence || (cluster.test(one.name) && sentences[sentence]!.paragraph === sentences[one.sentence]!.paragraph)
  const topics = ofType(view, 'Programme').filter((one) => isTopic(view, one) && !opening.some(isUnder(one)))
  const found = [...opening, ...topics, ...inOpenedProjects(view)].sort((a, b) => a.sentence - b.sentence || a.start - b.start)
  return [...introduced(view), ...found.map((programme, index): Frame => {
    const paragraph = sentences[programme.sentence]!.paragraph
    const next = found[index + 1]
    const last = sentences.findLastIndex((sentence) => sentence.interview === view.interview && sentence.paragraph === paragraph)
    const sameParagraph = next && sentences[next.sentence]!.paragraph === paragraph && next.sentence > programme.sentence
    return { programme, from: programme.sentence, to: sameParagraph ? next.sentence - 1 : last }
  })]
})

function opensWith({ context: { sentences } }: InterviewView, one: Placed): boolean {
  const { folded, opens, kind } = sentences[one.sentence]!
  const before = folded.slice(0, one.start)
  const behind = folded.slice(one.end)
  return kind === 'body' && (/^[”]?方面/.test(behind) || (before.length <= 16 && (opens || folded.length <= 16 || /^[”]?[，：]/.test(behind))))
    && openingWords.test(before) && closing.test(behind)
}

/** 肉牛振兴攻坚行动启动后，…; 营商环境突破年怎么破题？: a campaign that a paragraph's first words, or any sentence of its own, are about. */
function isTopic(view: InterviewView, one: Placed): boolean {
  const { sentences } = view.context
  const { folded, kind, opens } = sentences[one.sentence]!
  if (kind === 'body' && opens && /^[“ ]*$/.test(folded.slice(0, one.start)) && /^”?(?:，|是|各有|也|要|给|这)/.test(folded.slice(one.end))) return true
  if (kind !== 'body' || isUmbrella(one.name) || one.rule === 'carried-out-in-quotes' || !(campaign.test(one.name) || cluster.test(one.name) || isListed(view, one))) return false
  const before = folded.slice(0, one.start).replace(/^[“ ]+/, '')
  if (cluster.test(one.name) && forms.test(before)) return false
  return before.length <= (opens ? 16 : 6)
}

/** Whether the page lists a programme as part of a counted one. */
const isListed = ({ entities }: InterviewView, { entity }: Placed): boolean => entities[entity]!.mentions.some(({ rule }) => rule === 'listed-programme')

const campaign = /(?:行动|攻坚战|歼灭战|会战|工程|年|战略|计划)$/
/** 说起某某产业集群, …: but not what the sentence is to build. */
const cluster = /(?:产业集群|产业链|体系)$/

/** 围绕“东数西算”绿色算力中心，…: the programme in the name of the project that a sentence opens with. */
function inOpenedProjects(view: InterviewView): Placed[] {
  const programmes = onceEach([...ofType(view, 'Programme'), ...elsewhere(view)]).filter(({ name }) => name.length >= 4)
  return ofType(view, 'Project').filter((project) => opensWith(view, project)).flatMap((project) => {
    const programme = programmes.find(({ name }) => project.name.includes(name))
    return programme ? [{ ...project, entity: programme.entity, name: programme.name }] : []
  })
}

/** 抓好“六个工程”落地见效，从以下六个方面推进: a programme that the paragraphs after it unfold. */
function introduced(view: InterviewView): Frame[] {
  const { sentences } = view.context
  const last = sentences.findLastIndex((sentence) => sentence.interview === view.interview && sentence.kind === 'body')
  return ofType(view, 'Programme').filter(({ name, sentence }) => isUmbrella(name) && /[从以](?:下|[一二三四五六七八九十两])[^，。]{0,4}(?:方面|点|大块)/.test(sentences[sentence]!.folded))
    .slice(0, 1).map((programme) => ({ programme, from: programme.sentence + 1, to: last }))
}

/** The frame a mention stands under; null where none does. */
export const frameOf = (frames: readonly Frame[], one: { sentence: number; start: number }): Frame | null =>
  frames.findLast(({ programme, from, to }) => one.sentence >= from && one.sentence <= to && (one.sentence > from || one.start >= programme.end)) ?? null

const underFrames = (view: InterviewView, frames: readonly Frame[]): Said[] =>
  ofType(view, 'Project', 'Programme').flatMap((one) => {
    const frame = frameOf(frames, one)
    const isNational = one.type === 'Programme' && one.rule === 'quoted-with-kind'
    const counts = frame && (isNational || isUmbrella(one.name) || frames.some(({ programme }) => programme.entity === one.entity))
    return frame && !counts && frame.programme.entity !== one.entity
      ? [say('PART_OF', one.entity, frame.programme.entity, [...new Set([frame.programme.sentence, one.sentence])], 'frame-of-paragraph', 0.7)] : []
  })

const isUmbrella = (name: string): boolean => /^[一二三四五六七八九十百两\d]+(?:[个大项条]|[\u3400-\u9fff]战略$)/.test(name)

/** “六个工程” counts the 工程 that frame the paragraphs of an interview that speaks of it. */
function underUmbrella(view: InterviewView, frames: readonly Frame[]): Said[] {
  return onceEach(ofType(view, 'Programme').filter(({ name }) => isUmbrella(name))).flatMap((umbrella) => {
    const kind = umbrella.name.replace(/^[一二三四五六七八九十百两\d]+[个大项条]|活动$/g, '')
    const named = onceEach(ofType(view, 'Programme')).filter((one) => kind.length >= 3 || kind === '年' || isListed(view, one))
    const parts = [...frames.map(({ programme }) => programme), ...named]
    return parts.filter((programme) => (programme.name.endsWith(kind) || isListed(view, programme)) && !isUmbrella(programme.name))
      .map((programme) => say('PART_OF', programme.entity, umbrella.entity, [umbrella.sentence, programme.sentence], 'counted-by-programme', 0.7))
  })
}

/** 实施“…”行动，建设甲、乙: what a sentence does under the programme it opens with; 推进甲、乙，打造…产业集群: what makes the cluster it ends with. */
function inOneSentence(view: InterviewView, frames: readonly Frame[]): Said[] {
  const { sentences } = view.context
  const projects = ofType(view, 'Project')
  return ofType(view, 'Programme').filter((one) => sentences[one.sentence]!.kind === 'body' && !isUmbrella(one.name)).flatMap((programme) => {
    const text = sentences[programme.sentence]!.folded
    const clause = /[^，；：。]*$/.exec(text.slice(0, programme.start))![0]
    const isCluster = /(?:产业集群|产业链)$/.test(programme.name)
    const behind = text.slice(programme.end)
    const leads = (carries.test(clause) || (isCluster && (forms.test(clause) || clause.length <= 6))) && /^”?[\u3400-\u9fff\d]{0,14}[，；：]/.test(behind)
    const ends = ((forms.test(clause) || enters.test(clause)) && /^”?[\u3400-\u9fff]{0,6}(?:，|；|。|$)/.test(behind)) || (isCluster && clause.length <= 4 && /^(?:规模|总?年?产值|营收|主营业务|营业收入)/.test(behind))
    const half = text.lastIndexOf('；', programme.start)
    const close = nextOf(text, '；', programme.end)
    return projects.filter((one) => one.sentence === programme.sentence && one.entity !== programme.entity && !frames.some((frame) => frame.programme === programme)
      && ((leads && one.start >= programme.end && one.end <= close) || (ends && one.end <= programme.start && one.start > half)))
      .map((one) => say('PART_OF', one.entity, programme.entity, [one.sentence], 'one-sentence', 0.6))
  })
}

const carries = /(?:启动|投身|融入|结合|借|运用|学用|实施|推进|围绕|聚焦|开展|深化|锚定|推行|打好|落实|落地|布局)[^，。]{0,8}$/
const forms = /(?:打造|形成|构建|培育|做强|做大|建成|壮大)[^，。]{0,10}$/

const enters = /(?:纳入|列入|挤进|写进)[^，。]{0,10}$/

const nextOf = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}

/** 东数西算绿色算力中心 is of 东数西算, and so is what the sentence does around it. */
function byName(view: InterviewView): Said[] {
  const programmes = [...ofType(view, 'Programme'), ...elsewhere(view)].filter(({ name }) => name.length >= 3)
  return ofType(view, 'Project').flatMap((project) => programmes.filter(({ name, entity }) => entity !== project.entity && project.name.includes(name) && project.name !== name)
    .map((programme) => say('PART_OF', project.entity, programme.entity, [project.sentence], 'programme-in-name', 0.75)))
}

/** The first mention of each entity. */
const onceEach = (mentions: readonly Placed[]): Placed[] => [...new Map([...mentions].reverse().map((one) => [one.entity, one])).values()].reverse()

/** Programmes the page names in other interviews only. */
const elsewhere = onceEachView(({ entities, context, interview }): Placed[] =>
  entities.flatMap(({ type, mentions }, entity) => {
    const first = type === 'Programme' ? mentions.find((one) => context.sentences[one.sentence]!.interview !== interview) : undefined
    return first ? [{ ...first, entity }] : []
  }))

/** “六个工程”是完成好“五大任务”的关键抓手. */
function asMeans(view: InterviewView): Said[] {
  const { sentences } = view.context
  const programmes = ofType(view, 'Programme')
  return programmes.flatMap((end) => {
    const text = sentences[end.sentence]!.folded
    if (!/^”?的?(?:关键|重要|主要)?(?:抓手|举措|载体|内容|组成部分|支撑)/.test(text.slice(end.end))) return []
    const means = programmes.find((one) => one.sentence === end.sentence && one.end < end.start && /是(?:[^。]*)$/.test(text.slice(one.end, end.start)))
    return means ? [say('PART_OF', means.entity, end.entity, [end.sentence], 'means-to-programme', 0.65)] : []
  })
}
