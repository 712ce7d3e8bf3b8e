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

/** Gathers an interview's mentions. */
export function makeView(context: PageContext, entities: readonly EntityDraft[], interview: number): InterviewView {
  const place = context.places[interview] ?? null
  return { context, entities, interview, placed: placeMentions(context, entities, interview), own: place && findPlace(entities, place) }
}

/** The entity of a district, or null. */
export function findPlace(entities: readonly EntityDraft[], place: Place): number | null {
  const index = entities.findIndex((entity) => entity.type === 'District' && entity.name === place.name && (entity.key ?? '') === (place.code ?? ''))
  return index >= 0 ? index : null
}

const placedByPage = new WeakMap<readonly EntityDraft[], readonly Placed[]>()

/** An interview's mentions, in the order of the text, but not those of what its reporter asks; a page's are put in order once. */
function placeMentions({ sentences }: PageContext, entities: readonly EntityDraft[], interview: number): Placed[] {
  const all = placedByPage.get(entities) ?? entities.flatMap((entity, index) => entity.mentions.map((mention) => ({ ...mention, entity: index })))
    .sort((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end)
  placedByPage.set(entities, all)
  return all.filter((mention) => sentences[mention.sentence]!.interview === interview && sentences[mention.sentence]!.kind !== 'question')
}

export const say = (type: StatedRelation, from: number, to: number, sentences: number[], rule: Method, confidence: number): Said =>
  ({ type, from, to, sentences, rule, confidence })

/** An interview's mentions of some types. */
export const ofType = ({ placed }: InterviewView, ...types: EntityType[]): Placed[] => placed.filter((mention) => types.includes(mention.type))

/** Whether one mention's stretch holds another's, in one sentence. */
export const holds = (outer: Placed, inner: Placed): boolean =>
  outer.sentence === inner.sentence && outer.start <= inner.start && inner.end <= outer.end

/** The text between two mentions of one sentence, in order. */
export const between = ({ context }: InterviewView, left: Placed, right: Placed): string =>
  context.sentences[left.sentence]!.folded.slice(left.end, right.start)
