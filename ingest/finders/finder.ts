/** What every finder of mentions is: a function of one sentence and what is known of the page. */
import { type EntityType, type Method, type Span } from '../../cypher/types'
import { type PageContext } from '../context'
import { type ItemList } from '../items'
import { type ObjectPhrase } from '../objects'
import { type Words } from '../segment'
import { type SentenceDraft } from '../stages/3-sentences'

/** One sentence, and what finders may know of its page. */
export interface SentenceContext extends Pick<PageContext, 'page' | 'home' | 'zones' | 'universities' | 'places' | 'lexicon' | 'defined' | 'kinds'> {
  sentence: SentenceDraft
  words: Words
  /** For each character whether it stands in quotes, brackets or a title; see maskQuoted. */
  quoted: Readonly<Uint8Array>
  clauses: readonly Span[]
  /** The lists of things that its clauses speak of, with the verb that has them for its object. */
  lists: readonly { phrase: ObjectPhrase; list: ItemList }[]
}

export interface Found {
  type: EntityType
  name: string
  start: number
  end: number
  rule: Method
  confidence: number
  key?: string
}

export type Finder = (context: SentenceContext) => Found[]
