/** Columns read out of order: every passage that goes on in mid-sentence is given to the cut it continues, over all cuts of a page together. */
import { assignBest } from './assignment'
import { fold } from './fold'
import { endsSentence } from './heal'
import { type Role } from './headlines'
import { continuity } from './joints'
import { isCaption, type Owner } from './owners'
import { type Section } from './sections'
import { type Block } from './stages/1-blocks'
import { turnOf } from './turns'

/** Evidence enough to leave a joint as printed without looking further. */
const settled = 3

/** What the printed order speaks for a joint; an exchange must outweigh it on both sides. */
const asPrinted = 3

/** More pairs than this are not weighed; the printed order stands. */
const mostPairs = 20_000

interface Body {
  /** Index of the block. */
  at: number
  text: string
  owner: number
  isCut: boolean
  /** Ordinal of the stretch of one owner that no headline, caption or other owner interrupts. */
  run: number
  /** Whether a headline of its own stands above its run. */
  isHeaded: boolean
  isHeading: boolean
  /** Whether it opens with the label of a turn: 记者：, 答：. */
  isTurn: boolean
}

export interface Columns {
  owners: Owner[]
  /** The blocks in reading order. */
  order: number[]
}

/** The owner of each block and the order of reading, with every stray column given to the interview it continues best. */
export function rejoinColumns(blocks: readonly Block[], roles: readonly Role[], owners: readonly Owner[], sections: readonly Section[]): Columns {
  const bodies = findBodies(blocks, roles, owners, sections)
  const next = joinBodies(bodies, sections)
  const chains = followChains(bodies, next)
  const result = [...owners]
  for (const chain of chains) for (const body of chain) result[body.at] = chain[0]!.owner
  moveSignatures(roles, owners, result)
  const inBodies = new Set(bodies.map(({ at }) => at))
  const rest = blocks.flatMap((_, index) => (inBodies.has(index) ? [] : [index]))
  return { owners: result, order: [...rest, ...orderChains(chains, sections).flat().map(({ at }) => at)] }
}

function findBodies(blocks: readonly Block[], roles: readonly Role[], owners: readonly Owner[], sections: readonly Section[]): Body[] {
  const bodies: Body[] = []
  let [run, isHeaded, broken] = [0, false, true]
  blocks.forEach((block, at) => {
    const [role, owner] = [roles[at]!, owners[at]!]
    if (['headline', 'introduction', 'title', 'strapline'].includes(role)) [broken, isHeaded] = [true, role === 'headline' || role === 'introduction']
    const isHeading = role === 'heading'
    if ((role !== 'text' && !isHeading) || typeof owner !== 'number') return
    if (isCaption(block, sections)) { if (bodies.at(-1)?.owner !== owner) [broken, isHeaded] = [true, false]; return }
    const last = bodies.at(-1)
    if (last?.owner !== owner && !broken) [broken, isHeaded] = [true, false]
    if (broken) run += 1
    broken = false
    const text = fold(block.passage.text)
    bodies.push({ at, text, owner, isCut: !isHeading && !endsSentence(text), run, isHeaded, isHeading, isTurn: turnOf(text.slice(0, 16), sections[owner]!.name) !== null })
  })
  // What a turn of a conversation follows is whole, whatever it ends in.
  return bodies.map((body, index) => (body.isCut && bodies[index + 1]?.run === body.run && bodies[index + 1]!.isTurn ? { ...body, isCut: false } : body))
}

/** For each body the one that goes on after it, by their ordinals. */
function joinBodies(bodies: readonly Body[], sections: readonly Section[]): (number | null)[] {
  const natural = bodies.map((_, index) => naturalNext(bodies, index))
  const page = bodies.map(({ text }) => text).join('\n')
  const joint = (row: number, column: number): number => continuity(bodies[row]!.text, bodies[column]!.text, page)
  const cuts = bodies.flatMap((body, index) => (body.isCut ? [index] : []))
  const sure = new Set(cuts.filter((index) => natural[index] !== null && joint(index, natural[index]!) >= settled))
  const rows = cuts.filter((index) => !sure.has(index))
  const followed = new Set([...sure].map((index) => natural[index]!))
  const awaited = new Set(rows.flatMap((index) => natural[index] ?? []))
  const isOrphaned = rows.some((index) => natural[index] === null)
  const columns = bodies.flatMap((body, index) => (followed.has(index) || body.isHeading || body.isTurn ? []
    : isOrphaned || awaited.has(index) || body.run !== bodies[index - 1]?.run || midSentence.test(body.text) ? [index] : []))
  const next = bodies.map((body, index) => (body.isCut && !sure.has(index) ? null : natural[index]!))
  if (rows.length === 0 || rows.length * columns.length > mostPairs) return bodies.map((_, index) => natural[index]!)
  const found = assignBest(rows.map((row) => columns.map((column) => gainOf(bodies, sections, natural, row, column, joint))))
  const taken = new Set(found.flatMap((column) => (column === null ? [] : [columns[column]!])))
  return next.map((to, index): number | null => {
    const row = rows.indexOf(index)
    if (row >= 0) return found[row] === null ? null : columns[found[row]!]!
    return to !== null && taken.has(to) ? null : to
  })
}

/** The body that goes on by the printed order: the next of its run, or where a run ends in mid-sentence the first of the owner's other runs. */
function naturalNext(bodies: readonly Body[], index: number): number | null {
  const body = bodies[index]!
  if (bodies[index + 1]?.run === body.run) return index + 1
  if (!body.isCut) return null
  const isFirst = (other: Body, at: number): boolean => other.owner === body.owner && other.run !== body.run && bodies[at - 1]?.run !== other.run
  const later = bodies.findIndex((other, at) => at > index && isFirst(other, at))
  const found = later >= 0 ? later : body.isHeaded ? -1 : bodies.findIndex(isFirst)
  return found >= 0 ? found : null
}

const midSentence = /^[，、；：。！？”》）%]/
const opens = /^(?:“|[一二三四五六七八九十]是|第[一二三四五六七八九十]|首先|其次|再次|最后|同时|此外|下一步|今年|去年|近年来|关于|聚焦|围绕|谈[到及]|采访|记者)|^.{0,14}方面，/

/** What speaks for one body going on after another, in points; only more than nothing joins them. */
function gainOf(bodies: readonly Body[], sections: readonly Section[], natural: readonly (number | null)[], row: number, column: number, joint: (row: number, column: number) => number): number {
  const [from, to] = [bodies[row]!, bodies[column]!]
  if (row === column || (from.run === to.run && column < row)) return -100
  const isPrinted = natural[row] === column
  const isInner = bodies[column - 1]?.run === to.run && !bodies[column - 1]!.isCut
  const opening = opens.test(to.text) ? 2 : 0
  const order = (column < row ? 1 : 0) + (sections[from.owner]!.start > to.at && sections[to.owner]!.start < to.at ? 3 : 0)
  const standing = isPrinted ? asPrinted : -1 - order - (isInner ? 1.5 : 0) - opening + (midSentence.test(to.text) ? 1 : 0)
  return joint(row, column) + standing + kinship(chunkOf(bodies, column), from.owner, sections)
}

/** The text from a body to the next cut or the end of its run: what goes where the body goes. */
function chunkOf(bodies: readonly Body[], from: number): string {
  let end = from + 1
  while (bodies[end]?.run === bodies[from]!.run && !bodies[end - 1]!.isCut) end += 1
  return bodies.slice(from, end).map(({ text }) => text).join('')
}

/** How much a text speaks of an interview's own speaker and place, and of no other's. */
function kinship(chunk: string, owner: number, sections: readonly Section[]): number {
  const named = ({ name, place }: Section): number => Number(chunk.includes(name) && sections.filter((other) => other.name === name).length === 1) * 3
    + Math.min(2, chunk.split(place).length - 1) * Number(place.length >= 2) * 1.5
  return named(sections[owner]!) - Math.max(0, ...sections.filter((_, index) => index !== owner).map(named)) * 0.5
}

/** Bodies in the order they go on; a circle is opened where it comes back to its first in print. */
function followChains(bodies: readonly Body[], next: readonly (number | null)[]): Body[][] {
  const behind = new Set(next.flatMap((to) => to ?? []))
  const done = new Set<number>()
  const chains: Body[][] = []
  const follow = (first: number): void => {
    const chain: Body[] = []
    for (let at: number | null = first; at !== null && !done.has(at); at = next[at] ?? null) {
      done.add(at)
      chain.push(bodies[at]!)
    }
    if (chain.length > 0) chains.push(chain)
  }
  bodies.forEach((_, index) => { if (!behind.has(index)) follow(index) })
  bodies.forEach((_, index) => follow(index))
  return chains
}

/** An interview's chains as printed, but a lead that introduces the speaker before the text below the headline. */
function orderChains(chains: readonly Body[][], sections: readonly Section[]): Body[][] {
  const introduces = ({ text, owner }: Body): boolean => new RegExp(`[长记任员席] ?${sections[owner]!.name}`).test(text.slice(0, 300))
  const rank = (chain: Body[]): number => (!chain[0]!.isHeaded && introduces(chain[0]!) ? 0 : 1)
  const headed = new Set(chains.filter((chain) => chain[0]!.isHeaded && introduces(chain[0]!)).map((chain) => chain[0]!.owner))
  const key = (chain: Body[]): number => (headed.has(chain[0]!.owner) ? 1 : rank(chain))
  return [...chains].sort((a, b) => key(a) - key(b) || a[0]!.at - b[0]!.at)
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
