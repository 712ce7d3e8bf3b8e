/** Columns read out of order: every passage that goes on in mid-sentence is given to the cut it continues, over all cuts of a page together. */
import { assignBest } from './assignment'
import { type Body, chunkOf, findBodies, isOwn, ownTexts } from './bodies'
import { followChains, orderChains, partChain } from './chains'
import { gainOf, midSentence, never, type Passages } from './continuations'
import { type Role } from './headlines'
import { continuities } from './joints'
import { type Kinship, measureKinship } from './kinship'
import { namesAnother, type Owner } from './owners'
import { type Section } from './sections'
import { type Block } from './stages/1-blocks'

/** Evidence enough to leave a joint as printed without looking further. */
const settled = 3

/** Evidence enough that where print itself says nothing one of the two belongs elsewhere. */
const claiming = 4

/** More lines than a page can hold: the printed order stands. */
const mostBodies = 1500

/** More pairs than this are not weighed; the printed order stands. */
const mostPairs = 20_000

export interface Columns {
  owners: Owner[]
  /** The blocks in reading order. */
  order: number[]
}

/** The owner of each block and the order of reading, with every stray column given to the interview it continues best. */
export function rejoinColumns(blocks: readonly Block[], roles: readonly Role[], owners: readonly Owner[], sections: readonly Section[]): Columns {
  const bodies = findBodies(blocks, roles, owners, sections)
  const next = joinBodies(bodies, sections, () => measureKinship(sections, ownTexts(blocks, roles, bodies, sections)))
  const chains = followChains(bodies, next).flatMap((chain) => partChain(chain, sections))
  const result = [...owners]
  for (const { owner, chain } of chains) for (const body of chain) result[body.at] = owner
  moveSignatures(roles, owners, result)
  moveBylines(roles, result)
  const inBodies = new Set(bodies.map(({ at }) => at))
  const rest = blocks.flatMap((_, index) => (inBodies.has(index) ? [] : [index]))
  return { owners: result, order: [...rest, ...orderChains(chains).flatMap(({ chain }) => chain.map(({ at }) => at))] }
}

/** For each body the one that goes on after it, by their ordinals. */
function joinBodies(bodies: readonly Body[], sections: readonly Section[], measure: () => Kinship): (number | null)[] {
  const natural = bodies.map((_, index) => naturalNext(bodies, index))
  if (bodies.length > mostBodies) return natural
  const page = bodies.map(({ text }) => text).join('\n')
  const weigh: Weigh = (pairs) => continuities(pairs.map(([row, column]) => [bodies[row]!.tail, bodies[column]!.head]), page)
  const cuts = findCuts(bodies, sections, natural, weigh)
  const { rows, columns, sure } = cuts
  if (rows.length === 0 || rows.length * columns.length > mostPairs) return natural
  const found = assignBest(gainsOf({ bodies, sections, natural, kinship: measure(), chunkAt: (index) => chunkOf(bodies, index, sure) }, cuts, weigh))
  const next = new Map(rows.map((row, nth) => [row, found[nth] === null ? null : columns[found[nth]!]!]))
  const taken = new Set([...next.values()])
  return natural.map((to, index) => next.has(index) ? next.get(index)! : to !== null && taken.has(to) ? null : to)
}

/** What the words on both sides of some cuts say. */
type Weigh = (pairs: readonly (readonly [row: number, column: number])[]) => number[]

interface Cuts {
  /** Bodies that end in mid-sentence and go on as printed, by their own words. */
  sure: ReadonlySet<number>
  /** Those of which it is in doubt what they go on with. */
  rows: readonly number[]
  /** What may go on somewhere. */
  columns: readonly number[]
}

function findCuts(bodies: readonly Body[], sections: readonly Section[], natural: readonly (number | null)[], weigh: Weigh): Cuts {
  const cut = bodies.flatMap((body, index) => (body.isCut && isOwn(body) ? [index] : []))
  const led = cut.filter((index) => natural[index] !== null)
  const asTheyStand = weigh(led.map((index) => [index, natural[index]!]))
  const sure = new Set(led.filter((_, nth) => asTheyStand[nth]! >= settled))
  const rows = cut.filter((index) => !sure.has(index))
  const followed = new Set([...sure].map((index) => natural[index]!))
  const awaited = new Set(rows.flatMap((index) => natural[index] ?? []))
  const isOrphaned = rows.some((index) => natural[index] === null || namesAnother(bodies[natural[index]!]!.text, bodies[index]!.owner, sections) !== null)
  const columns = bodies.flatMap((body, index) => (followed.has(index) || body.isHeading || body.isTurn ? []
    : isOrphaned || awaited.has(index) || body.run !== bodies[index - 1]?.run || midSentence.test(body.text) ? [index] : []))
  return { sure, rows, columns }
}

/** For each row what speaks for each column. */
function gainsOf(passages: Passages, { rows, columns }: Cuts, weigh: Weigh): number[][] {
  const { bodies, natural } = passages
  const open = rows.map((row) => columns.filter((column) => mayFollow(bodies, row, column)))
  const joints = rows.map((row, nth) => weigh(open[nth]!.map((column) => [row, column])))
  const claims = rows.flatMap((row, nth) => open[nth]!.filter((column, at) => joints[nth]![at]! >= claiming && natural[row] !== column && isOwn(bodies[column]!)).map((column) => [row, column] as const))
  const [claimants, claimed] = [new Set(claims.map(([row]) => row)), new Set(claims.map(([, column]) => column))]
  return rows.map((row, nth) => {
    const gains = new Map(open[nth]!.map((column, at) => [column, gainOf(passages, { row, column, joint: joints[nth]![at]!, isClaimed: claimants.has(row) || claimed.has(column) })]))
    return columns.map((column) => gains.get(column) ?? never)
  })
}

/** The body that goes on by the printed order: the next of its run, or where a run ends in mid-sentence the first of the owner's other runs. A turn of a conversation goes on with no sentence. */
function naturalNext(bodies: readonly Body[], index: number): number | null {
  const [body, below] = [bodies[index]!, bodies[index + 1]]
  if (below?.run === body.run && !(body.isCut && below.isTurn)) return index + 1
  if (!body.isCut || !isOwn(body)) return null
  const isFirst = (other: Body, at: number): boolean => other.owner === body.owner && other.run !== body.run && !other.isTurn && bodies[at - 1]?.run !== other.run
  const later = bodies.findIndex((other, at) => at > index && isFirst(other, at))
  const found = later >= 0 ? later : body.isHeaded ? -1 : bodies.findIndex(isFirst)
  return found >= 0 ? found : null
}

/** Whether one body could go on after another at all: no run is read backwards. */
const mayFollow = (bodies: readonly Body[], row: number, column: number): boolean => row !== column && (bodies[row]!.run !== bodies[column]!.run || column > row)

/** Where other bylines stand below headlines, one right above an interview's first text is that interview's, if it has no other. */
function moveBylines(roles: readonly Role[], result: Owner[]): void {
  const isHead = (at: number): boolean => roles[at] === 'byline' && ['headline', 'introduction', 'byline'].includes(roles[at - 1] ?? '')
  if (!roles.some((_, at) => isHead(at))) return
  for (let at = roles.length - 2; at >= 0; at--) {
    const next = roles[at] === 'byline' && !isHead(at) && roles[at + 1] === 'text' ? result[at + 1]! : null
    const isFirst = roles.findIndex((role, index) => role === 'text' && result[index] === next) === at + 1
    if (typeof next === 'number' && isFirst && roles.every((role, index) => role !== 'byline' || result[index] !== next)) result[at] = next
  }
}

/** A signature below a stray column signs what the column continues. */
function moveSignatures(roles: readonly Role[], owners: readonly Owner[], result: Owner[]): void {
  for (let at = 1; at < roles.length; at++) {
    if (roles[at] !== 'signature' && roles[at] !== 'byline') continue
    let above = at - 1
    while (above > 0 && roles[above] === 'credit') above -= 1
    if (roles[above] === 'text' && owners[above] === owners[at]) result[at] = result[above]!
  }
}
