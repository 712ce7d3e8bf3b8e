/** Stage 4: who and what each sentence names, and where. */
import { findClauses, maskQuoted } from '../clauses'
import { type PageContext } from '../context'
import { findDefinedNames } from '../finders/defined'
import { findDistricts } from '../finders/districts'
import { findEnterprises } from '../finders/enterprises'
import { type Finder, type Found, type SentenceContext } from '../finders/finder'
import { findInstitutions } from '../finders/institutions'
import { findOwnNames } from '../finders/own-names'
import { findPeople } from '../finders/people'
import { findPolicies } from '../finders/policies'
import { findProgrammes } from '../finders/programmes'
import { findProjects } from '../finders/projects'
import { findLists } from '../items'
import { finderOfNamed } from '../named-elsewhere'
import { findObjects } from '../objects'
import { type Mention } from '../reading'
import { wordsOf } from '../segment'
import { type SentenceDraft } from './3-sentences'

/** In this order: what an earlier finder has taken, a later one may hold inside a longer name, but not cut. */
const finders: readonly Finder[] = [
  findOwnNames, findPolicies, findDefinedNames, findPeople, findProgrammes, findInstitutions, findEnterprises, findProjects, findDistricts,
]

/** Every mention on the page, by sentence and place. */
export function findMentions(context: PageContext): Mention[] {
  const bySentence = context.sentences.map((sentence) => {
    const inSentence = lookInto(context, sentence)
    let kept: Found[] = []
    // A sentence without end may name more than a call takes arguments.
    for (const find of finders) {
      const found = find(inSentence)
      if (found.length > 0) kept = kept.concat(found.filter((one) => kept.every((other) => canStandWith(one, other))))
    }
    return kept
  })
  const findAgain = finderOfNamed(context.sentences, bySentence)
  return bySentence.flatMap((kept, index) => [...kept, ...findAgain(context.sentences[index]!).filter((found) => kept.every((other) => canStandWith(found, other)))]
    .sort((a, b) => a.start - b.start || b.end - a.end).map((found) => mentionOf(found, index)))
}

/** Written out, so that all mentions are of one make: objects spread from several makes are slow to copy and to read. */
const mentionOf = ({ type, name, start, end, rule, confidence, key }: Found, sentence: number): Mention =>
  ({ type, name, sentence, start, end, rule, confidence, key })

/** What finders share of a sentence. */
const lookInto = ({ page, home, zones, universities, places, lexicon, defined, kinds }: PageContext, sentence: SentenceDraft): SentenceContext =>
  ({ page, home, zones, universities, places, lexicon, defined, kinds, sentence, ...readClauses(sentence.folded), words: wordsOf(sentence.folded) })

function readClauses(text: string): Pick<SentenceContext, 'quoted' | 'clauses' | 'lists'> {
  const quoted = maskQuoted(text)
  const clauses = findClauses(text, quoted)
  const lists = clauses.flatMap((clause) => findObjects(text, clause, quoted)).flatMap((phrase) =>
    findLists(text, [phrase.start, phrase.end]).map((list) => ({ phrase, list })))
  return { quoted, clauses, lists }
}

const overlap = (a: Found, b: Found): boolean => a.start < b.end && b.start < a.end

/** Two readings of one stretch exclude each other, but for a company, an institution or a programme inside a longer name. */
function canStandWith(found: Found, kept: Found): boolean {
  if (!overlap(found, kept) || (found.type === kept.type && found.name !== kept.name && found.start === kept.start && found.end === kept.end)) return !overlap(found, kept)
  const holds = found.type === 'Project' && found.start <= kept.start && found.end >= kept.end && found.end - found.start > kept.end - kept.start
  const bare = found.type === 'Project' && found.start === kept.start && found.end === kept.end
  return (holds && kept.type !== 'Policy' && !(kept.type === 'Programme' && kept.end === found.end)) || (bare && (kept.type === 'Enterprise'))
}
