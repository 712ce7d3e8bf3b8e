/** The order in which a page is read, and nothing else. */
import { type PageGraph } from '../cypher/types'
import { makeContext } from './context'
import { ownWords } from './finders/own-names'
import { asPrinted, readPrint } from './print'
import { type ReadOptions } from './read-options'
import { makeViews } from './rules/rule'
import { useOwnWords } from './segment'
import { findBlocks } from './stages/1-blocks'
import { findInterviews } from './stages/2-interviews'
import { splitSentences } from './stages/3-sentences'
import { findMentions } from './stages/4-mentions'
import { resolveEntities } from './stages/5-entities'
import { findRelations } from './stages/6-relations'
import { findTargets } from './stages/7-targets'
import { makeGraph } from './stages/8-writes'

/** Reads a page's text into the rows it adds to the graph. Never throws on a text: what cannot be read is noted. */
export function readPage(file: string, text: string, options: ReadOptions = {}): PageGraph {
  useOwnWords(ownWords(options.lexicon ?? []))
  const print = readPrint(text)
  const page = findInterviews(findBlocks(print.text))
  const sentences = splitSentences(page)
  const context = makeContext(print.text, page, sentences, print.masthead, options)
  const entities = resolveEntities(findMentions(context))
  const views = makeViews(context, entities)
  const [relations, targets] = [findRelations(views), findTargets(views)]
  return makeGraph({ file, text, context: asPrinted(context, text), entities, relations, targets })
}
