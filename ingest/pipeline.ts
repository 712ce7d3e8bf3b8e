/** The order in which a page is read, and nothing else. */
import { type PageGraph } from '../cypher/types'
import { makeContext } from './context'
import { findBlocks } from './stages/1-blocks'
import { findInterviews } from './stages/2-interviews'
import { splitSentences } from './stages/3-sentences'
import { findMentions } from './stages/4-mentions'
import { resolveEntities } from './stages/5-entities'
import { findRelations } from './stages/6-relations'
import { findTargets } from './stages/7-targets'
import { makeGraph } from './stages/8-writes'

/** Reads a page's text into the rows it adds to the graph. Never throws on a text: what cannot be read is noted. */
export function readPage(file: string, text: string): PageGraph {
  const page = findInterviews(findBlocks(text))
  const sentences = splitSentences(page)
  const context = makeContext(text, page, sentences)
  const entities = resolveEntities(findMentions(context))
  const relations = findRelations(context, entities)
  const targets = findTargets(context, entities)
  return makeGraph({ file, text, context, entities, relations, targets })
}
