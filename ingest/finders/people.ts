import { readByline, readCredit, readSignature } from '../bylines'
import { fold } from '../fold'
import { anyOf, cues, posts } from '../lexicon'
import { surnameLength } from '../names'
import { type Token } from '../segment'
import { findAll, matchesBehind, matchesIn, wordSet } from '../words'
import { type Finder, type Found, type SentenceContext } from './finder'

const title = `(?:${anyOf(posts.titles)})`
const said = anyOf(cues.said)
const leader = /([\u3400-\u9fff]{2,3})(?:总书记|总理|委员长)/g
const leaders = /总书记|总理|委员长/
const titles = wordSet(posts.titles)
const nameThatActs = new RegExp(`([\\u3400-\\u9fff]{2,4})(?=${said}|主持|出席|带队|率队|牵头|补充|在一旁|挂帅|领衔|负责|[、，。]|在接受)`, 'y')

/** The people of a sentence: its interview's speaker, reporters in bylines and credits, and others named with a post. */
export const findPeople: Finder = (context) => {
  const { sentence } = context
  if (sentence.kind === 'byline' || sentence.kind === 'credit') return findReporters(context)
  return [...findSpeaker(context), ...findTitled(context)]
}

function findReporters({ sentence, page }: SentenceContext): Found[] {
  const known = page.interviews.flatMap((interview) => interview.reporters)
  const names = sentence.kind === 'credit' ? readCredit(sentence.folded, known) : [...readByline(sentence.folded), ...readSignature(sentence.folded)]
  return names.flatMap((name): Found[] => {
    // A name of two characters may be printed with a space inside.
    const match = new RegExp([...name].join(' *')).exec(sentence.folded)
    return match ? [{ type: 'Journalist', name, start: match.index, end: match.index + match[0].length, rule: sentence.kind === 'credit' ? 'credit' : 'byline', confidence: 0.97 }] : []
  })
}

/** The speaker by name, where the words around it show that it is one: 高峰 is a person and a peak. */
function findSpeaker({ sentence, page, places }: SentenceContext): Found[] {
  if (sentence.interview === null) return []
  const { name } = page.interviews[sentence.interview]!.speaker
  const isShown = (at: number): boolean => sentence.kind === 'introduction' || at === 0
    || titleBefore.test(sentence.folded.slice(0, at)) || saysAfter.test(sentence.folded.slice(at + name.length))
  return findAll(sentence.folded, name).filter(isShown).map((start) => ({
    type: 'Official', name, key: places[sentence.interview!]?.name ?? '', start, end: start + name.length, rule: 'speaker', confidence: 0.98,
  }))
}

const titleBefore = new RegExp(`${title}$`)
const saysAfter = new RegExp(`^(?:${said}|在?接受|对|告诉)`)

/** A name by the dictionary, or a word it does not hold that is a name whole. */
const isPersonal = (token: Token | null | undefined, name: string): boolean => token != null && (/^nr/.test(token.tag) || (token.tag === 'x' && token.text === name))

function findTitled(context: SentenceContext): Found[] {
  const { sentence: { folded }, page } = context
  return [...(leaders.test(folded) ? matchesIn(folded, leader) : []), ...matchesBehind(folded, titles, nameThatActs)].flatMap((match): Found[] => {
    const name = match[1]!
    const start = match.index
    if (surnameLength(name) === 0 || page.interviews.some(({ speaker }) => name.startsWith(speaker.name)) || !isPersonal(context.words.startingAt(start), name)) return []
    return [{ type: 'Official', name: fold(name), start, end: start + name.length, rule: 'named-with-post', confidence: 0.8 }]
  })
}
