/** How near a page's reading comes to its annotation: the judges' measure, written anew. */
import { type Document } from '../../ingest/document'
import { type Gold } from './scoring/gold'
import { measure, type Measure, round, sumOf, tally, type Tally } from './scoring/measure'
import { areAlike, areSame, foldName, type Named } from './scoring/names'
import { matchRatio } from './scoring/match-ratio'
import { pairInterviews } from './scoring/pair-interviews'

export interface TextScore { exact: number; similarity: number; posts: number; district: number; reporters: number; headline: number }

export interface Score {
  interviews: Measure
  text: TextScore
  entities: Measure
  relations: Measure
  targets: Measure
}

/** An interview's place in the gold, a name of its own where the gold has none like it, or null for the page itself. */
type Place = number | string | null

interface Paired { gold: Gold; got: Document; pairs: Map<number, number>; goldPlaces: Map<string, Place>; gotPlaces: Map<string, Place> }

/** Scores a reading against the gold of its page. */
export function scorePage(gold: Gold, got: Document): Score {
  const pairs = pairInterviews(gold.interviews, got.interviews)
  const goldOf = new Map([...pairs].map(([i, j]) => [j, i]))
  const paired: Paired = {
    gold, got, pairs,
    goldPlaces: new Map(gold.interviews.map(({ key }, i) => [key, i])),
    gotPlaces: new Map(got.interviews.flatMap(({ key, id }, j) => [key, id].filter(Boolean).map((name): [string, Place] => [name, goldOf.get(j) ?? `extra ${j}`]))),
  }
  return {
    interviews: scoreInterviews(paired), text: scoreText(paired),
    entities: measure(scoreEntities(paired)), relations: measure(scoreRelations(paired)), targets: measure(scoreTargets(paired)),
  }
}

function scoreInterviews({ gold, got, pairs }: Paired): Measure {
  const named = [...pairs].filter(([i, j]) => foldName(gold.interviews[i]!.interviewee) === foldName(got.interviews[j]!.interviewee)).length
  return measure({ right: named, got: got.interviews.length, found: named, gold: gold.interviews.length })
}

function scoreText({ gold, got, pairs }: Paired): TextScore {
  const rows = gold.interviews.map((one, i) => {
    const other = got.interviews[pairs.get(i) ?? -1]
    if (!other) return { exact: 0, similarity: 0, posts: 0, district: 0, reporters: 0, headline: 0 }
    const [a, b] = [foldName(one.paragraphs.join('')), foldName(other.paragraphs.join(''))]
    return {
      exact: Number(a === b), similarity: a === b ? 1 : matchRatio(a, b),
      posts: Number(areEqual(one.posts, other.posts)), district: Number(areAlike(one.district, other.district, false)),
      reporters: Number(areEqual(one.reporters, other.reporters)), headline: Number(foldName(one.headline) === foldName(other.headline)),
    }
  })
  const mean = (of: keyof TextScore, digits = 3): number => round(rows.reduce((sum, row) => sum + row[of], 0) / (rows.length || 1), digits)
  return { exact: mean('exact'), similarity: mean('similarity', 4), posts: mean('posts'), district: mean('district'), reporters: mean('reporters'), headline: mean('headline') }
}

function areEqual(some: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [new Set(some.map(foldName)), new Set(others.map(foldName))]
  return a.size === b.size && [...a].every((name) => b.has(name))
}

/** One item an entity and interview: the same company in two interviews is to be found twice. What the page alone names is not counted. */
function scoreEntities({ gold, got, goldPlaces, gotPlaces }: Paired): Tally {
  const expected = itemsOf(gold.entities, goldPlaces)
  const actual = itemsOf(got.entities, gotPlaces).filter(({ entity }) => !gold.optional?.some((one) => areSame(one, entity)))
  return tally(expected, actual, (a, b) => a.place === b.place && areSame(a.entity, b.entity))
}

const itemsOf = (entities: readonly (Named & { interviews: readonly string[] })[], places: ReadonlyMap<string, Place>): { entity: Named; place: Place }[] =>
  entities.flatMap((entity) => [...new Set(entity.interviews.map((name) => places.get(name) ?? null))].filter((place) => place !== null).map((place) => ({ entity, place })))

function scoreRelations({ gold, got, goldPlaces, gotPlaces }: Paired): Tally {
  const [goldNames, gotNames] = [byName(gold.entities), byName(got.entities)]
  const expected = gold.relations.map((one) => ({ type: one.type, from: goldNames.get(one.from), to: goldNames.get(one.to), place: goldPlaces.get(one.interview) }))
  const actual = got.relations.map((one) => ({ type: one.type as string, from: gotNames.get(one.from), to: gotNames.get(one.to), place: gotPlaces.get(one.interview) }))
  const types = [...new Set([...expected, ...actual].map(({ type }) => type))]
  return sumOf(types.map((type) => tally(expected.filter((one) => one.type === type), actual.filter((one) => one.type === type), (a, b) =>
    a.place === b.place && !!a.from && !!a.to && !!b.from && !!b.to && areSame(a.from, b.from) && areSame(a.to, b.to))))
}

/** An end is given by id or by name; the first entity of a name has it. */
function byName(entities: readonly (Named & { id?: string })[]): Map<string, Named> {
  const named = new Map<string, Named>()
  for (const entity of entities) for (const name of [entity.id, entity.name]) if (name && !named.has(name)) named.set(name, entity)
  return named
}

/** A figure is its interview, its value and its unit, ten thousands and hundred millions multiplied out. */
function scoreTargets({ gold, got, goldPlaces, gotPlaces }: Paired): Tally {
  const expected = gold.targets.map((one) => foldTarget(one, goldPlaces))
  const actual = got.targets.map((one) => foldTarget(one, gotPlaces))
  return tally(expected, actual, (a, b) => a === b)
}

const factors: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3 }
const sameUnit: Readonly<Record<string, string>> = { 千米: '公里', km: '公里', '㎡': '平方米' }

function foldTarget({ interview, value, unit }: { interview: string; value: number; unit: string }, places: ReadonlyMap<string, Place>): string {
  const folded = foldName(unit)
  const [, factor, rest] = /^([万亿千])(.+)$/u.exec(folded) ?? []
  const plain = rest ?? folded
  return JSON.stringify([places.get(interview) ?? null, Number((value * (factor ? factors[factor]! : 1)).toFixed(4)), sameUnit[plain] ?? plain])
}
