import { findPlace, type InterviewView, ofType, type Rule, say, type Said } from './rule'
import { divisionOf } from '../places'

/** What districts undertake, advance, cite and have: the one that speaks, and those that a sentence names as the doers. */
export const findOwned: Rule = (view) => [...undertaken(view), ...advanced(view), ...advancedAbove(view), ...cited(view), ...operating(view)]

const doing = /^(?:要|将|正在)?(?:积极|加快|全力)?(?:创建|建成|打造|建设|实施|申报|争创)/

/** A district named right before the verb is the doer; 配合首府做好… has two. */
function undertaken(view: InterviewView): Said[] {
  const { own, context } = view
  const districts = ofType(view, 'District')
  return ofType(view, 'Project').flatMap((project) => {
    const text = context.sentences[project.sentence]!.folded
    const before = districts.filter((one) => one.sentence === project.sentence && one.end <= project.start && !/[，。；]/.test(text.slice(one.end, project.start)))
    const doer = before.find((one) => doing.test(text.slice(one.end, project.start)) && one.entity !== own)
    const helped = before.find((one) => /(?:配合|协助|支持|助力)$/.test(text.slice(0, one.start)) && one.entity !== own)
    const doers = doer ? [doer.entity] : [own, helped?.entity]
    return doers.filter((one) => one != null).map((one) => say('UNDERTAKES', one, project.entity, [project.sentence], doer ? 'named-before-verb' : 'done-by-speaker', doer ? 0.8 : 0.75))
  })
}

const advanced = (view: InterviewView): Said[] => {
  const { own } = view
  return own === null ? [] : ofType(view, 'Programme').map((one) => say('ADVANCES', own, one.entity, [one.sentence], 'advanced-by-speaker', 0.75))
}

/** 全市深入实施“六个工程”, 自治区党委部署的“六个工程”: what the city or the province advances. */
function advancedAbove(view: InterviewView): Said[] {
  const { context: { home, sentences }, entities, own } = view
  const above = [home, divisionOf(home?.parent ?? null)].filter((place) => place !== null)
  const bodies = ofType(view, 'District', 'Institution')
  return ofType(view, 'Programme').flatMap((programme) => {
    const text = sentences[programme.sentence]!.folded
    return bodies.filter((one) => one.sentence === programme.sentence && one.end <= programme.start).flatMap((one) => {
      const place = above.find(({ name }) => (one.type === 'District' ? one.name === name : one.rule === 'government-body' && one.name.startsWith(name)))
      const district = place ? findPlace(entities, place) : null
      const gap = text.slice(one.end, programme.start)
      return district !== null && district !== own && leads.test(gap) ? [say('ADVANCES', district, programme.entity, [programme.sentence], 'named-before-verb', 0.7)] : []
    })
  })
}

const leads = /^(?:|“|[^，。；、]{0,14}(?:实施|推进|部署的?|打造|开展|建设|发展|提出的?|形成)[^，。；、]{0,8})“?$/

const cited = (view: InterviewView): Said[] => {
  const { own } = view
  return own === null ? [] : ofType(view, 'Policy').map((one) => say('CITES', own, one.entity, [one.sentence], 'named-by-speaker', 0.85))
}

const operating = (view: InterviewView): Said[] => {
  const { own } = view
  return own === null ? [] : ofType(view, 'Enterprise').map((one) => say('OPERATES_IN', one.entity, own, [one.sentence], 'named-by-speaker', 0.7))
}
