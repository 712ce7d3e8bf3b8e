import { anyOf, organisations } from '../lexicon'
import { divisionOf } from '../places'
import { type Finder, type Found, type SentenceContext } from './finder'

const state = new RegExp(anyOf(Object.keys(organisations.state)), 'g')
const body = new RegExp(`(自治区|省|市|县|区|旗)(${anyOf(organisations.body)})(?![员会书记成]|副|常委)`, 'g')
const ending = new RegExp(anyOf(organisations.institution), 'g')

/** Ministries, bodies of the government of the page's places, universities, institutes and laboratories. */
export const findInstitutions: Finder = (context) => [...findState(context), ...findBodies(context), ...findByEnding(context), ...findByTag(context)]

const findState = ({ sentence: { folded } }: SentenceContext): Found[] =>
  [...folded.matchAll(state)].filter(({ 0: name }) => name !== '中央' && name !== '党中央').map((match) => ({
    type: 'Institution', name: match[0], start: match.index, end: match.index + match[0].length, rule: 'office of the state', confidence: 0.95,
  }))

/** 市商务局 is 呼和浩特市商务局, 自治区党委 is 内蒙古自治区党委. */
function findBodies(context: SentenceContext): Found[] {
  const { sentence: { folded, interview }, home, places } = context
  const own = interview === null ? null : places[interview]
  const province = divisionOf(home?.parent ?? null)
  return [...folded.matchAll(body)].flatMap((match): Found[] => {
    const [text, kind, office] = match as unknown as [string, string, string]
    const place = [own, home, province].find((candidate) => candidate?.name.endsWith(kind))
    const named = place && folded.slice(0, match.index + kind.length).endsWith(place.name) ? place.name.length - kind.length : 0
    if (!place || (named === 0 && /[\u3400-\u9fff]$/.test(folded.slice(0, match.index)) && !/(?:和|按照|贯彻|对|在|由|把|将|落实|配合|向|是|经|让|为|与|及|、)$/.test(folded.slice(0, match.index)))) return []
    return [{ type: 'Institution', name: place.name + (office === '委' && kind === '自治区' ? '党委' : office), start: match.index - named, end: match.index + text.length, rule: 'body of a government', confidence: 0.9 }]
  })
}

/** A name that ends as institutions end, from where its words begin: 阜丰生物、齐鲁制药重点实验室 is two laboratories. */
function findByEnding({ sentence: { folded }, tokens }: SentenceContext): Found[] {
  return [...folded.matchAll(ending)].flatMap((match): Found[] => {
    const end = match.index + match[0].length
    const start = nameStart(folded, tokens, match.index)
    return end - start > match[0].length + 1 ? [{ type: 'Institution', name: folded.slice(start, end), start, end, rule: 'ending of an institution', confidence: 0.85 }] : []
  })
}

/** Names jieba's dictionary knows whole: 西安交大, 中国农科院. */
const findByTag = ({ sentence: { folded }, tokens }: SentenceContext): Found[] =>
  tokens.filter((token) => token.tag === 'nt' && /(?:大|院|大学|学院|研究院|研究所)$/.test(token.text) && token.text.length >= 3 && !/^科研/.test(token.text) && !/^[\u3400-\u9fff]/.test(folded.slice(token.end, token.end + 1).replace(/[、和等与的光]/, '')))
    .map((token) => ({ type: 'Institution', name: token.text, start: token.start, end: token.end, rule: 'known name', confidence: 0.85 }))

const joins = /^(?:n|nz|ns|nt|nr|nrt|nrfg|j|x|vn|b|l|a|eng|m)$/

/** Where a name that ends at an offset begins: as far left as its words are names and nouns. */
function nameStart(folded: string, tokens: SentenceContext['tokens'], from: number): number {
  let start = from
  for (const token of [...tokens].reverse()) {
    if (token.end > start || token.start >= from) continue
    if (token.end !== start || !joins.test(token.tag) || /[，。、；：“”《》（）！？ ]/.test(token.text) || /^(?:等|区内|推进|推动|建设|依托|实施|加强|打造)$/.test(token.text)) break
    start = token.start
  }
  return start
}
