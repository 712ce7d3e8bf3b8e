import { findClauses } from '../clauses'
import { findItems, isGeneric } from '../items'
import { findObjects } from '../objects'
import { type Finder, type Found } from './finder'

/** Concrete things that a clause's verbs build, run or finish; members of a list bear the head they share. */
export const findProjects: Finder = ({ sentence: { folded, kind } }) => {
  if (kind !== 'body') return []
  return findClauses(folded).flatMap((clause) => findObjects(folded, clause)).flatMap((phrase): Found[] => {
    if (!phrase.verb) return []
    return findItems(folded, [phrase.start, phrase.end]).items.filter(({ name }) => isNameLike(name)).map((item) => ({
      type: 'Project', name: item.name, start: item.start, end: item.end,
      rule: item.restored ? `${phrase.verb} …, head restored` : `${phrase.verb} …`, confidence: item.restored ? 0.7 : 0.75,
    }))
  })
}

const isNameLike = (name: string): boolean =>
  name.length >= 4 && name.length <= 40 && !isGeneric(name) && !/^(?:年|月|个|家|的|等|是|年内|各)|[，。；]/.test(name)
