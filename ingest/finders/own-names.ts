import { resolvePlace } from '../context'
import { formsOf, type OwnName } from '../own-lexicon'
import { type OwnWords, type Token } from '../segment'
import { wordMap, type WordMap } from '../words'
import { type Finder, type SentenceContext } from './finder'

/** The rule's name, by which a later stage leaves the name as the user wrote it. */
export const ownName = 'own-lexicon'

const tags: Readonly<Record<OwnName['type'], string>> = { Official: 'nr', Journalist: 'nr', District: 'ns', Enterprise: 'nz', Institution: 'nt', Project: 'n', Programme: 'n', Policy: 'n' }

/** The forms of a user's names, as words for the segmenter. */
export const ownWords = (names: readonly OwnName[]): OwnWords =>
  names.flatMap((name) => formsOf(name).filter((form) => !/\s/.test(form)).map((form) => [form, tags[name.type]] as const))

const made = new WeakMap<readonly OwnName[], WordMap<OwnName>>()

function formsIn(names: readonly OwnName[]): WordMap<OwnName> {
  const forms = made.get(names) ?? wordMap(names.flatMap((name) => formsOf(name).map((form) => [form, name] as const)))
  made.set(names, forms)
  return forms
}

/** A user's own names, the longest first, where no longer word of the text is cut by them; inside 《》 only documents. */
export const findOwnNames: Finder = (context) => {
  const { sentence: { folded }, lexicon } = context
  if (lexicon.length === 0) return []
  const stands = ({ type }: OwnName, start: number, end: number): boolean => !cutsWord(context.words.around(start, end), start, end) && (type === 'Policy' || !isInTitle(folded, start))
  return formsIn(lexicon).in(folded, stands).map(({ value, start, end }) =>
    ({ type: value.type, name: value.name, start, end, rule: ownName, confidence: 0.99, key: keyOf(context, value) }))
}

/** 长江 in 长江路: a word of the text reaches over the border of the name. */
const cutsWord = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.some((token) => (token.start < start && start < token.end) || (token.start < end && end < token.end))

const isInTitle = (text: string, at: number): boolean => text.lastIndexOf('《', at) > text.lastIndexOf('》', at)

/** What tells the page's own official or division of this name from others. */
function keyOf({ page, places, sentence, home }: SentenceContext, { type, name }: OwnName): string | undefined {
  if (type === 'District') return resolvePlace(name, home)?.code ?? undefined
  const speaker = sentence.interview === null ? null : page.interviews[sentence.interview]!.speaker
  return type === 'Official' && speaker?.name === name ? places[sentence.interview!]?.name ?? undefined : undefined
}
