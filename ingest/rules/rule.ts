/** What every rule of relations is: a function of one interview, its mentions in the order of the text. */
import { type EntityType, type Method, type StatedRelation } from '../../cypher/types'
import { type PageContext, type Place } from '../context'
import { type EntityDraft, type Mention, type RelationDraft } from '../reading'

/** One mention with the entity it is of. */
export interface Placed extends Mention {
  entity: number
}

export type Said = Omit<RelationDraft, 'interview'>

export interface InterviewView {
  context: PageContext
  entities: readonly EntityDraft[]
  interview: number
  placed: readonly Placed[]
  /** The district the interview speaks for, as an entity; null where it has none. */
  own: number | null
}

export type Rule = (view: InterviewView) => Said[]

/** Gathers the mentions of each interview, in the order of the text, but not those of what its reporter asks. */
export function makeViews(context: PageContext, entities: readonly EntityDraft[]): InterviewView[] {
  const placed = entities.flatMap(({ mentions }, entity) => mentions.map(({ type, name, sentence, start, end, rule, confidence, key }): Placed =>
    ({ type, name, sentence, start, end, rule, confidence, key, entity })))
    .sort((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end)
  const said = placed.filter(({ sentence }) => context.sentences[sentence]!.kind !== 'question')
  return context.page.interviews.map((_, interview) => {
    const place = context.places[interview] ?? null
    return { context, entities, interview, placed: said.filter(({ sentence }) => context.sentences[sentence]!.interview === interview), own: place && findPlace(entities, place) }
  })
}

/** A function of a view, worked out once for each. */
export function onceEachView<Found>(find: (view: InterviewView) => Found): (view: InterviewView) => Found {
  const known = new WeakMap<InterviewView, Found>()
  return (view) => {
    const found = known.get(view) ?? find(view)
    known.set(view, found)
    return found
  }
}

/** The entity of a district, or null. */
export function findPlace(entities: readonly EntityDraft[], place: Place): number | null {
  const index = entities.findIndex((entity) => entity.type === 'District' && entity.name === place.name && (entity.key ?? '') === (place.code ?? ''))
  return index >= 0 ? index : null
}

export const say = (type: StatedRelation, from: number, to: number, sentences: number[], rule: Method, confidence: number): Said =>
  ({ type, from, to, sentences, rule, confidence })

/** An interview's mentions of some types. */
export const ofType = (view: InterviewView, ...types: EntityType[]): readonly Placed[] =>
  types.length === 1 ? byType(view).get(types[0]!) ?? [] : view.placed.filter((mention) => types.includes(mention.type))

const byType = onceEachView(({ placed }) => {
  const found = new Map<EntityType, Placed[]>()
  for (const mention of placed) {
    const kept = found.get(mention.type)
    if (kept) kept.push(mention)
    else found.set(mention.type, [mention])
  }
  return found
})

/** Whether one mention's stretch holds another's, in one sentence. */
export const holds = (outer: Placed, inner: Placed): boolean =>
  outer.sentence === inner.sentence && outer.start <= inner.start && inner.end <= outer.end

/** The text between two mentions of one sentence, in order. */
export const between = ({ context }: InterviewView, left: Placed, right: Placed): string =>
  context.sentences[left.sentence]!.folded.slice(left.end, right.start)
