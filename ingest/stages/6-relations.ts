/** Stage 6: how the entities of an interview hang together, with the sentences that say so. */
import { type StatedRelation } from '../../cypher/types'
import { type PageContext } from '../context'
import { type EntityDraft, type Mention, type RelationDraft } from '../reading'

/** One mention with the entity it is of. */
export interface Placed extends Mention {
  entity: number
}

type Said = Omit<RelationDraft, 'interview'>

/** Every relation the page states, once an interview. */
export function findRelations(context: PageContext, entities: readonly EntityDraft[]): RelationDraft[] {
  return context.page.interviews.flatMap((_, interview) => {
    const placed = placeMentions(context, entities, interview)
    const said = rules.flatMap((rule) => rule({ context, entities, placed, interview }))
    return foldRelations(said).map((relation) => ({ ...relation, interview }))
  })
}

/** An interview's mentions, in the order of the text. */
export const placeMentions = ({ sentences }: PageContext, entities: readonly EntityDraft[], interview: number): Placed[] =>
  entities.flatMap((entity, index) => entity.mentions.filter((mention) => sentences[mention.sentence]!.interview === interview).map((mention) => ({ ...mention, entity: index })))
    .sort((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end)

interface View {
  context: PageContext
  entities: readonly EntityDraft[]
  placed: readonly Placed[]
  interview: number
}

type Rule = (view: View) => Said[]

const say = (type: StatedRelation, from: number, to: number, sentences: number[], rule: string, confidence: number): Said => ({ type, from, to, sentences, rule, confidence })

/** The district an interview speaks for, as an entity; null where it has none. */
function speaksFor({ context, entities, interview }: View): number | null {
  const place = context.places[interview]
  const index = place ? entities.findIndex((entity) => entity.type === 'District' && entity.name === place.name && (entity.key ?? '') === (place.code ?? '')) : -1
  return index >= 0 ? index : null
}

const ofType = ({ placed }: View, ...types: string[]): Placed[] => placed.filter((mention) => types.includes(mention.type))

const holdsPost: Rule = (view) => {
  const { speaker } = view.context.page.interviews[view.interview]!
  const place = speaksFor(view)
  const official = ofType(view, 'Official').find((mention) => mention.name === speaker.name)
  if (place === null || !official) return []
  return [{ ...say('HOLDS_POST', official.entity, place, [official.sentence], 'introduction', 0.97), posts: speaker.posts }]
}

const reported: Rule = (view) => {
  const { speaker } = view.context.page.interviews[view.interview]!
  const official = ofType(view, 'Official').find((mention) => mention.name === speaker.name)
  return official ? ofType(view, 'Journalist').map((journalist) => say('REPORTED', journalist.entity, official.entity, [journalist.sentence], 'byline', 0.97)) : []
}

/** What the district's own interview says it does, cites and advances. */
const owns = (type: StatedRelation, kind: string, rule: string, confidence: number): Rule => (view) => {
  const place = speaksFor(view)
  return place === null ? [] : ofType(view, kind).filter((mention) => mention.entity !== place).map((mention) => say(type, place, mention.entity, [mention.sentence], rule, confidence))
}

const operatesIn: Rule = (view) => {
  const place = speaksFor(view)
  return place === null ? [] : ofType(view, 'Enterprise').map((mention) => say('OPERATES_IN', mention.entity, place, [mention.sentence], 'named by the district', 0.7))
}

const collaborates: Rule = (view) => {
  const place = speaksFor(view)
  if (place === null) return []
  return ofType(view, 'Institution').filter((mention) => /合作|依托|联合|携手|共建|配合/.test(view.context.sentences[mention.sentence]!.folded))
    .map((mention) => say('COLLABORATES_WITH', place, mention.entity, [mention.sentence], 'named where work is shared', 0.65))
}

/** A company or institution at the head of a project's name, or whose name the shared head was handed to. */
const participates: Rule = (view) => ofType(view, 'Enterprise', 'Institution').flatMap((party) =>
  ofType(view, 'Project').filter((project) => project.sentence === party.sentence && project.start <= party.start && party.end <= project.end)
    .map((project) => say('PARTICIPATES_IN', party.entity, project.entity, [party.sentence], 'in the project\'s name', 0.8)))

/** What a paragraph says it is about frames what it names. */
const partOf: Rule = (view) => {
  const { sentences } = view.context
  return ofType(view, 'Project').flatMap((project) => {
    const frame = ofType(view, 'Programme').filter((programme) => sentences[programme.sentence]!.paragraph === sentences[project.sentence]!.paragraph
      && (programme.sentence < project.sentence || (programme.sentence === project.sentence && programme.end <= project.start)) && programme.rule === 'what a paragraph is about')[0]
    return frame ? [say('PART_OF', project.entity, frame.entity, [frame.sentence, project.sentence], 'paragraph\'s frame', 0.7)] : []
  })
}

/** The district lies in the page's city, as the national list has it; the sentence is where the two are first named. */
const locatedIn: Rule = (view) => {
  const place = speaksFor(view)
  const { home } = view.context
  const city = view.entities.findIndex((entity) => entity.type === 'District' && entity.key === home?.code)
  if (place === null || city < 0 || place === city) return []
  const named = ofType(view, 'District')
  const together = named.find((one) => one.entity === place && named.some((other) => other.entity === city && other.sentence === one.sentence))
  const quoted = together ?? named.find((one) => one.entity === place)
  return quoted ? [say('LOCATED_IN', place, city, [quoted.sentence], 'national list of divisions', 0.9)] : []
}

const rules: readonly Rule[] = [
  holdsPost, reported, locatedIn, participates, operatesIn, collaborates, partOf,
  owns('UNDERTAKES', 'Project', 'done by the district that speaks', 0.75),
  owns('ADVANCES', 'Programme', 'advanced by the district that speaks', 0.75),
  owns('CITES', 'Policy', 'named by the district that speaks', 0.85),
]

/** One relation a (type, from, to), with all its sentences and its best ground. */
function foldRelations(said: readonly Said[]): Said[] {
  const byKey = new Map<string, Said>()
  for (const one of said) {
    const key = `${one.type} ${one.from} ${one.to}`
    const before = byKey.get(key)
    const best = before && before.confidence >= one.confidence ? before : one
    byKey.set(key, { ...best, sentences: [...new Set([...before?.sentences ?? [], ...one.sentences])].sort((a, b) => a - b) })
  }
  return [...byKey.values()]
}
