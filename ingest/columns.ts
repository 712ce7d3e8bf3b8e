/** Columns read out of order: every passage that goes on in mid-sentence is given to the cut it continues, over all cuts of a page together. */
import { assignBest } from './assignment'
import { type Body, chunkOf, findBodies, isOwn, type OwnBody, ownTexts } from './bodies'
import { type Role } from './headlines'
import { introduces } from './introductions'
import { continuities } from './joints'
import { type Kinship, measureKinship } from './kinship'
import { namesAnother, type Owner } from './owners'
import { type Section } from './sections'
import { type Block } from './stages/1-blocks'
import { turnOf } from './turns'

/** Evidence enough to leave a joint as printed without looking further. */
const settled = 3

/** Evidence enough to give an interview a text that was printed in nobody's. */
const evident = 2

/** What the printed order speaks for a joint, and for one that says nothing itself; an exchange must outweigh it on both sides. */
const [asPrinted, asPrintedAlone] = [3, 2]

/** How much of matters that two interviews share may count: no more than a word that the cut has parted. */
const mostKin = 4

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
  const chains = followChains(bodies, next).flatMap((chain) => partChain(bodies, chain, sections))
  const result = [...owners]
  for (const { owner, chain } of chains) for (const body of chain) result[body.at] = owner
  moveSignatures(roles, owners, result)
  moveBylines(roles, result)
  const inBodies = new Set(bodies.map(({ at }) => at))
  const rest = blocks.flatMap((_, index) => (inBodies.has(index) ? [] : [index]))
  return { owners: result, order: [...rest, ...orderChains(chains, sections).flatMap(({ chain }) => chain.map(({ at }) => at))] }
}

/** For each body the one that goes on after it, by their ordinals. */
function joinBodies(bodies: readonly Body[], sections: readonly Section[], measure: () => Kinship): (number | null)[] {
  const natural = bodies.map((_, index) => naturalNext(bodies, index))
  if (bodies.length > mostBodies) return natural
  const page = bodies.map(({ text }) => text).join('\n')
  const weigh = (pairs: readonly (readonly [row: number, column: number])[]): number[] => continuities(pairs.map(([row, column]) => [bodies[row]!.tail, bodies[column]!.head]), page)
  const cuts = bodies.flatMap((body, index) => (body.isCut && isOwn(body) ? [index] : []))
  const led = cuts.filter((index) => natural[index] !== null)
  const asTheyStand = weigh(led.map((index) => [index, natural[index]!]))
  const sure = new Set(led.filter((_, nth) => asTheyStand[nth]! >= settled))
  const rows = cuts.filter((index) => !sure.has(index))
  const followed = new Set([...sure].map((index) => natural[index]!))
  const awaited = new Set(rows.flatMap((index) => natural[index] ?? []))
  const isOrphaned = rows.some((index) => natural[index] === null || namesAnother(bodies[natural[index]!]!.text, bodies[index]!.owner, sections) !== null)
  const columns = bodies.flatMap((body, index) => (followed.has(index) || body.isHeading || body.isTurn ? []
    : isOrphaned || awaited.has(index) || body.run !== bodies[index - 1]?.run || midSentence.test(body.text) ? [index] : []))
  if (rows.length === 0 || rows.length * columns.length > mostPairs) return natural
  const kinship = measure()
  const found = assignBest(rows.map((row) => {
    const open = columns.filter((column) => mayFollow(bodies, row, column))
    const joints = weigh(open.map((column) => [row, column]))
    const gains = new Map(open.map((column, nth) => [column, gainOf(bodies, sections, natural, row, column, joints[nth]!, kinship)]))
    return columns.map((column) => gains.get(column) ?? never)
  }))
  const taken = new Set(found.flatMap((column) => (column === null ? [] : [columns[column]!])))
  return natural.map((to, index): number | null => {
    const row = rows.indexOf(index)
    if (row >= 0) return found[row] === null ? null : columns[found[row]!]!
    return to !== null && taken.has(to) ? null : to
  })
}

/** The body that goes on by the printed order: the next of its run, or where a run ends in mid-sentence the first of the owner's other runs. */
function naturalNext(bodies: readonly Body[], index: number): number | null {
  const body = bodies[index]!
  if (bodies[index + 1]?.run === body.run) return index + 1
  if (!body.isCut || !isOwn(body)) return null
  const isFirst = (other: Body, at: number): boolean => other.owner === body.owner && other.run !== body.run && bodies[at - 1]?.run !== other.run
  const later = bodies.findIndex((other, at) => at > index && isFirst(other, at))
  const found = later >= 0 ? later : body.isHeaded ? -1 : bodies.findIndex(isFirst)
  return found >= 0 ? found : null
}

const midSentence = /^[，、；：。！？”》）（%]|^等(?:\d|[两三四五六七八九十]+[个大项家]|项目|企业)|^\d(?!\d{0,3}年|\d?月)/
const opens = /^(?:“|[一二三四五六七八九十]是|第[一二三四五六七八九十]|首先|其次|再次|最后|同时|此外|下一步|今年|去年|近年来|关于|聚焦|围绕|谈[到及]|采访|记者|坚定|持续|深入|全面|全力|坚持|着力)|^.{0,14}方面，|^[^，。]{1,8}(?:说|表示|介绍|认为|提到|坦言)[，。：]/

/** A cut is followed by something: a joint may speak this much against itself. */
const mustGoOn = 2

/** A text whose next lines were another's goes on below these. */
const resumed = 2

/** The gain of what may not be. */
const never = -100

/** Whether one body could go on after another at all: no run is read backwards. */
const mayFollow = (bodies: readonly Body[], row: number, column: number): boolean => row !== column && (bodies[row]!.run !== bodies[column]!.run || column > row)

/** What speaks for one body going on after another that may, in points; only more than nothing joins them. */
function gainOf(bodies: readonly Body[], sections: readonly Section[], natural: readonly (number | null)[], row: number, column: number, joint: number, kinship: Kinship): number {
  // Only what an interview has been cut in asks for more.
  const [from, to] = [bodies[row] as OwnBody, bodies[column]!]
  if (!isOwn(to)) return gainOfStray(bodies, from.owner, column, joint, kinship)
  if (namesAnother(to.text, from.owner, sections) !== null || (column < row && introduces(to.text, sections[from.owner]!.name))) return never
  const chunk = chunkOf(bodies, column)
  if (natural[row] === column) return joint + (joint === 0 ? asPrintedAlone : asPrinted) + mustGoOn + Math.max(-3, Math.min(0, kinship(chunk, from.owner)))
  const above = bodies[column - 1]
  const isInner = above?.run === to.run && !above.isCut
  const order = (column < row ? 1 : 0) + (sections[from.owner]!.start > to.at && sections[to.owner]!.start < to.at ? 3 : 0)
  const looks = (midSentence.test(to.text) ? 1.5 : 0) - (opens.test(to.text) ? 2 : 0) - (isInner ? 1.5 : 0) - (joint === 0 ? 0.8 : 0)
  const goesOnBelow = from.owner === to.owner && from.run === to.run && isInner && natural[row] !== null && column > row + 1 && !opens.test(to.text) ? resumed - 0.1 * (column - row) : 0
  const kin = from.owner === to.owner ? 0 : kinship(chunk, from.owner) - kinship(chunk, to.owner)
  return joint + mustGoOn - 1 - order + looks + goesOnBelow + Math.max(-mostKin, Math.min(mostKin, kin))
}

/** A text printed in nobody's goes on with an interview only where the joint itself says so. */
const gainOfStray = (bodies: readonly Body[], owner: number, column: number, joint: number, kinship: Kinship): number =>
  joint < evident ? never : joint + Math.max(-mostKin, Math.min(mostKin, kinship(chunkOf(bodies, column), owner)))

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

/** Bodies that go on one after the other, and whose they are. */
type Chain = Readonly<{ owner: Owner; chain: readonly Body[] }>

/** A chain, parted where behind a finished sentence another interview's speaker is named and its own is not: from there on, and from the question it answers, the text is the other's, up to where print has it among its own again. */
function partChain(bodies: readonly Body[], chain: readonly Body[], sections: readonly Section[]): Chain[] {
  const parts: { owner: Owner; chain: Body[] }[] = []
  for (const [index, body] of chain.entries()) {
    const last = parts.at(-1)
    const isInner = index > 0 ? !chain[index - 1]!.isCut : bodies.some(({ at, run }) => run === body.run && at < body.at)
    const owner = last && isInner && last.owner !== chain[0]!.owner && body.owner !== last.owner && !names(body, sections[last.owner as number]!) ? chain[0]!.owner : last?.owner ?? body.owner
    const other = isInner ? namesAnother(body.text, owner, sections) : null
    if (last && owner === last.owner && other === null) last.chain.push(body)
    else {
      if (last && other !== null && last.chain.every((one) => !names(one, sections[owner as number]!)) && last.chain.some(({ text }) => text.includes(sections[other]!.place))) last.owner = other
      const asked = last && turnOf(chain[index - 1]!.text.slice(0, 16)) === 'question' ? last.chain.splice(-1) : []
      parts.push({ owner: other ?? owner, chain: [...asked, body] })
    }
  }
  return parts.filter((part) => part.chain.length > 0)
}

/** Whether a text names an interview's speaker or place. */
const names = ({ text }: Body, { name, place }: Section): boolean => text.includes(name) || (place.length >= 2 && text.includes(place))

/** An interview's chains as printed, but a lead below a picture or afloat before the text below the headline, unless that one introduces the speaker itself. */
function orderChains(chains: readonly Chain[], sections: readonly Section[]): Chain[] {
  const headed = new Set<Owner>(chains.flatMap(({ owner, chain: [first] }) => (first!.isHeaded && typeof owner === 'number' && introduces(first!.text, sections[owner]!.name) ? [owner] : [])))
  const rank = ({ owner, chain: [first] }: Chain): number => Number(first!.isHeaded || headed.has(owner))
  return [...chains].sort((a, b) => rank(a) - rank(b) || a.chain[0]!.at - b.chain[0]!.at)
}

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
