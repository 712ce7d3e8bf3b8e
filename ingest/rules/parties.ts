import { anyOf, cues } from '../lexicon'
import { holds, type InterviewView, ofType, type Placed, type Rule, say, type Said } from './rule'

/** Who takes part in what, and with whom a district works. */
export const findParts: Rule = (view) => [...inName(view), ...inSentence(view), ...worksWith(view)]

const offices = /^(?:state-office|government-body)$/

/** A company or institution at the head of a project's name, or whose name the shared head was handed to. */
const inName = (view: InterviewView): Said[] => ofType(view, 'Enterprise', 'Institution').flatMap((party) =>
  ofType(view, 'Project').filter((project) => holds(project, party)).map((project) =>
    say('PARTICIPATES_IN', party.entity, project.entity, [party.sentence], 'in-project-name', 0.85)))

const shares = /(?:请来|引来|邀请|背靠|依托|联合|会同|携手|联手|借助|与|同|和|以|与[^，。；]{0,12}(?:合作|签约))[^，。；]{0,4}$/
const helps = new RegExp(`${anyOf([...cues.help, ...cues.guide, ...cues.bringIn, ...cues.letDo])}[^，。；]{0,4}$`)

/** 与某校合作，建设…; 依托某公司，开发…; 支持某公司开展…; 某公司新建…: the parties of a sentence and the projects of the clause that follows. */
function inSentence(view: InterviewView): Said[] {
  const { sentences } = view.context
  const projects = ofType(view, 'Project')
  return ofType(view, 'Enterprise', 'Institution').filter((party) => !offices.test(party.rule)).flatMap((party) => {
    const inSame = projects.filter((project) => project.sentence === party.sentence)
    // A namesake is a party to its own project, not to its neighbours in the list.
    if (inSame.some((project) => holds(project, party))) return []
    const text = sentences[party.sentence]!.folded
    const list = startOfList(text, party.start)
    const before = text.slice(Math.max(0, list - reach), list)
    const stop = Math.min(nextStop(text, party.end), party.end + farthest)
    const after = inSame.filter((project) => project.start >= party.end && project.end <= stop)
    const own = after.filter((project) => !/[，：]/.test(text.slice(party.end, project.start)))
    const works = shares.test(before) || /^[^，。；]{0,24}(?:合作|携手|联手|签约|签了?[约协]|结对|[打领]头|领衔)|^[^，。；]{0,30}，(?:合力|携手|联合)/.test(text.slice(party.end, party.end + reach))
    const makers = inSame.filter((project) => project.start >= party.end && /^[^，。；：]{0,24}的$/.test(text.slice(party.end, project.start)))
    const engaged = makers.length > 0 ? makers : works ? firstClause(text, after) : helps.test(before) || doesItself(text, party, own) ? own : []
    return engaged.map((project) => say('PARTICIPATES_IN', party.entity, project.entity, [party.sentence], 'engaged-in-sentence', 0.65))
  })
}

/** Characters beside a name that are looked at: no clause that says who takes part is longer. */
const reach = 40
/** Characters between a party and what it takes part in; print knows no longer sentence that still says so. */
const farthest = 300

const acts = new RegExp(`(?:${anyOf(cues.undertake)})`)

/** 某公司要上马某项目: a company that opens its clause, and a verb between it and the thing. */
const doesItself = (text: string, party: Placed, own: readonly Placed[]): boolean => {
  const [first] = own
  return first !== undefined && /(?:^|[，。；：、“”]|[和与])$/.test(text.slice(Math.max(0, party.start - 1), party.start)) && acts.test(text.slice(party.end, first.start)) && first.start - party.end <= 24
}

/** Where the list that a name stands in begins. */
function startOfList(text: string, at: number): number {
  const clause = Math.max(at - farthest, ...[...'，。；：'].map((mark) => text.lastIndexOf(mark, at - 1) + 1), 0)
  const opened = /.*(?:依托|支持|帮助|鼓励|引导|携手|联合|会同|联手|调动|发挥|引进|引入|吸引|推动|借助|服务|指导|协助|助力|由|让|与|同)/.exec(text.slice(clause, at))
  return opened ? clause + opened[0].length : at
}

const nextStop = (text: string, from: number): number => {
  const at = text.slice(from).search(/[。；]/)
  return at < 0 ? text.length : from + at
}

/** The projects of the first clause that has any. */
function firstClause(text: string, projects: readonly Placed[]): Placed[] {
  const [first] = projects
  return first ? projects.filter((project) => !/，/.test(text.slice(first.end, project.start))) : []
}

/** Who speaks for a district names a university or an institute because it works with the district: so in 89 of 90 cases on annotated pages. */
const scholarly = /大学|学院|研究|科学院|农科院/

/** Institutions that share the work: named beside 合作 and its like, or at the head of a project of the district's. */
function worksWith(view: InterviewView): Said[] {
  const { own, context: { sentences } } = view
  if (own === null) return []
  return ofType(view, 'Institution').filter((one) => {
    const text = sentences[one.sentence]!.folded
    const office = offices.test(one.rule)
    const near = text.slice(Math.max(0, one.start - 40), one.end + 40)
    const inProject = ofType(view, 'Project').some((project) => holds(project, one))
    return scholarly.test(one.name) || (office ? /(?:配合|会同|联合|对接)[^，。；、]{0,3}$/.test(text.slice(Math.max(0, one.start - reach), one.start)) && one.entity !== own
      : inProject || /合作|依托|联合(?!印发|发文|下发|出台)|携手|共建|共同/.test(near))
  }).map((one) => say('COLLABORATES_WITH', own, one.entity, [one.sentence], 'where-work-is-shared', 0.65))
}
