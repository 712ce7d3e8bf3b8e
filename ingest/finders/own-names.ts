import { resolvePlace } from '../context'
import { formsOf, type OwnName } from '../own-lexicon'
import { type OwnWords, type Token } from '../segment'
import { wordSet, type WordSet } from '../words'
import { type Finder, type Found, type SentenceContext } from './finder'

/** The rule's name, by which a later stage leaves the name as the user wrote it. */
export const ownName = 'own-lexicon'

const tags: Readonly<Record<OwnName['type'], string>> = { Official: 'nr', Journalist: 'nr', District: 'ns', Enterprise: 'nz', Institution: 'nt', Project: 'n', Programme: 'n', Policy: 'n' }

/** The forms of a user's names, as words for the segmenter. */
export const ownWords = (names: readonly OwnName[]): OwnWords =>
  names.flatMap((name) => formsOf(name).filter((form) => !/\s/.test(form)).map((form) => [form, tags[name.type]] as const))

interface Forms {
  set: WordSet
  names: Map<string, OwnName>
}

const made = new WeakMap<readonly OwnName[], Forms>()

function formsIn(names: readonly OwnName[]): Forms {
  const kept = made.get(names)
  if (kept) return kept
  const byForm = new Map(names.flatMap((name) => formsOf(name).map((form) => [form, name] as const)))
  const forms = { set: wordSet(byForm.keys()), names: byForm }
  made.set(names, forms)
  return forms
}

/** A user's own names, the longest first, where no longer word of the text is cut by them; inside 《》 only documents. */
export const findOwnNames: Finder = (context) => {
  const { sentence: { folded }, lexicon } = context
  if (lexicon.length === 0) return []
  const forms = formsIn(lexicon)
  const found: Found[] = []
  for (let at = 0; at < folded.length; at++) {
    const form = forms.set.at(folded, at)
    const name = form && forms.names.get(form)!
    if (!name || cutsWord(context.words.around(at, at + form.length), at, at + form.length) || (name.type !== 'Policy' && isInTitle(folded, at))) continue
    found.push({ type: name.type, name: name.name, start: at, end: at + form.length, rule: ownName, confidence: 0.99, key: keyOf(context, name) })
    at += form.length - 1
  }
  return found
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
