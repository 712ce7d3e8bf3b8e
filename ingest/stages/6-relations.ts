/** Stage 6: how the entities of an interview hang together, with the sentences that say so. */
import { type RelationDraft } from '../reading'
import { type InterviewView, type Rule, type Said } from '../rules/rule'
import { findFramed } from '../rules/frames'
import { findHeld } from '../rules/people'
import { findLocated } from '../rules/places'
import { findParts } from '../rules/parties'
import { findOwned } from '../rules/owned'

/** What an interview may state, each rule for itself. */
const rules: readonly Rule[] = [findHeld, findLocated, findOwned, findParts, findFramed]

/** Every relation the page states, once an interview. */
export const findRelations = (views: readonly InterviewView[]): RelationDraft[] =>
  views.flatMap((view) => foldRelations(rules.flatMap((rule) => rule(view)), view.interview))

/** One relation a (type, from, to), with all its sentences and its best ground. */
function foldRelations(said: readonly Said[], interview: number): RelationDraft[] {
  const byKey = new Map<string, { best: Said; sentences: Set<number> }>()
  for (const one of said) {
    if (one.from === one.to) continue
    const key = `${one.type} ${one.from} ${one.to}`
    const relation = byKey.get(key) ?? { best: one, sentences: new Set() }
    if (one.confidence > relation.best.confidence) relation.best = one
    for (const sentence of one.sentences) relation.sentences.add(sentence)
    byKey.set(key, relation)
  }
  return [...byKey.values()].map(({ best, sentences }) => ({ ...best, sentences: [...sentences].sort((a, b) => a - b), interview }))
}
