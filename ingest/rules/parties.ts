import { holds, type InterviewView, ofType, type Placed, type Rule, say, type Said } from './rule'

/** Who takes part in what, and with whom a district works. */
export const findParts: Rule = (view) => [...inName(view), ...inSentence(view), ...worksWith(view)]

const offices = /^(?:state-office|government-body)$/

/** A company or institution at the head of a project's name, or whose name the shared head was handed to. */
const inName = (view: InterviewView): Said[] => ofType(view, 'Enterprise', 'Institution').flatMap((party) =>
  ofType(view, 'Project').filter((project) => holds(project, party)).map((project) =>
    say('PARTICIPATES_IN', party.entity, project.entity, [party.sentence], 'in-project-name', 0.85)))

const engaging = /(?:依托|支持|帮助|鼓励|引导|携手|联合|调动|发挥|引进|引入|借助|与|同|和|以)[^，。；]{0,4}$/
const shared = /^[^。；]{0,40}?(?:合作|联合|携手|共建|共同|积极性|作用|等|开展)/

/** 与某校合作，建设…; 依托某公司，开发…; 支持某公司开展…: the parties of a sentence and the projects of the clause that follows. */
function inSentence(view: InterviewView): Said[] {
  const { sentences } = view.context
  const projects = ofType(view, 'Project')
  return ofType(view, 'Enterprise', 'Institution').filter((party) => !offices.test(party.rule)).flatMap((party) => {
    const text = sentences[party.sentence]!.folded
    const list = startOfList(text, party.start)
    if (!engaging.test(text.slice(0, list)) && !/(?:合作|携手)/.test(text.slice(party.end, party.end + 24))) return []
    const close = nextStop(text, party.end)
    const after = projects.filter((project) => project.sentence === party.sentence && project.start >= party.end && project.end <= close && !holds(project, party))
    return firstClause(text, after).filter(() => shared.test(text.slice(party.end)) || after.length > 0)
      .map((project) => say('PARTICIPATES_IN', party.entity, project.entity, [party.sentence], 'engaged-in-sentence', 0.65))
  })
}

/** Where the list that a name stands in begins. */
function startOfList(text: string, at: number): number {
  const clause = Math.max(...[...'，。；：'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1
  const opened = /.*(?:依托|支持|帮助|鼓励|引导|携手|联合|调动|发挥|引进|引入|借助|与|同)/.exec(text.slice(clause, at))
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

/** Institutions that share the work: named beside 合作 and its like, or at the head of a project of the district's. */
function worksWith(view: InterviewView): Said[] {
  const { own, context: { sentences } } = view
  if (own === null) return []
  return ofType(view, 'Institution').filter((one) => {
    const text = sentences[one.sentence]!.folded
    const office = offices.test(one.rule)
    const near = text.slice(Math.max(0, one.start - 40), one.end + 40)
    const inProject = ofType(view, 'Project').some((project) => holds(project, one))
    return office ? /(?:配合|会同|联合|对接)[^，。；、]{0,3}$/.test(text.slice(0, one.start)) && one.entity !== own
      : inProject || /合作|依托|联合(?!印发|发文|下发|出台)|携手|共建|共同/.test(near)
  }).map((one) => say('COLLABORATES_WITH', own, one.entity, [one.sentence], 'where-work-is-shared', 0.65))
}
