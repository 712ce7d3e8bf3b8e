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
  views.flatMap((view) => foldRelations(rules.flatMap((rule) => rule(view))).map((relation) => ({ ...relation, interview: view.interview })))

/** One relation a (type, from, to), with all its sentences and its best ground. */
function foldRelations(said: readonly Said[]): Said[] {
  const byKey = new Map<string, Said>()
  for (const one of said) {
    if (one.from === one.to) continue
    const key = `${one.type} ${one.from} ${one.to}`
    const before = byKey.get(key)
    const best = before && before.confidence >= one.confidence ? before : one
    byKey.set(key, { ...best, sentences: [...new Set([...before?.sentences ?? [], ...one.sentences])].sort((a, b) => a - b) })
  }
  return [...byKey.values()]
}
