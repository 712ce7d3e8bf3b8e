/** Passages that go on one after the other, and whose they are. All texts are folded. */
import { type Body } from './bodies'
import { type Owner, tellerOf } from './owners'
import { type Section } from './sections'
import { turnOf } from './turns'

/** Bodies in the order they go on; a circle is opened where it comes back to its first in print. */
export function followChains(bodies: readonly Body[], next: readonly (number | null)[]): Body[][] {
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
export type Chain = Readonly<{ owner: Owner; chain: readonly Body[] }>

/** A chain, parted at finished sentences: what names one other interview's speaker and not its own is that one's, with the question it answers and what stands between two such texts. What names nobody goes on with the text above, but back to where print has it among its own again. */
export function partChain(chain: readonly Body[], sections: readonly Section[]): Chain[] {
  const home = chain[0]!.owner
  const units = unitsOf(chain)
  const told = units.map((unit) => unit.map(({ text }) => tellerOf(text, home, sections)).find((teller) => teller !== null) ?? null)
  const owners = ownersOf(units, told, home, sections)
  const other = owners.findIndex((owner) => owner !== home)
  // A beginning that names neither its own speaker nor place, but the other's place, is the other's too.
  const opening = units.slice(0, Math.max(0, other)).flat()
  const isOthers = typeof home === 'number' && opening.every((body) => !names(body, sections[home]!)) && opening.some(({ text }) => text.includes(sections[owners[other] as number]!.place))
  const parts: { owner: Owner; chain: Body[] }[] = []
  units.forEach((unit, index) => {
    const owner = isOthers && index < other ? owners[other]! : owners[index]!
    if (parts.length > 0 && parts.at(-1)!.owner === owner) parts.at(-1)!.chain.push(...unit)
    else parts.push({ owner, chain: [...unit] })
  })
  return parts
}

/** Whose each stretch of a chain is, by whom it tells of and who is told of next. */
function ownersOf(units: readonly (readonly Body[])[], told: readonly (number | null)[], home: Owner, sections: readonly Section[]): Owner[] {
  const ahead: Owner[] = []
  for (let index = units.length - 1, next = home; index >= 0; index--) ahead[index] = next = told[index] ?? next
  let last = home
  return units.map((unit, index) => {
    const isBack = last !== home && last !== ahead[index] && unit.every((body) => body.owner !== last && !names(body, sections[last as number]!))
    return last = told[index] ?? (isBack ? home : last)
  })
}

/** Stretches of a chain that no finished sentence parts; a question is one with its answer. */
const unitsOf = (chain: readonly Body[]): Body[][] => chain.reduce((units: Body[][], body) => {
  const above = units.at(-1)?.at(-1)
  if (above && (above.isCut || turnOf(above.text.slice(0, 16)) === 'question')) units.at(-1)!.push(body)
  else units.push([body])
  return units
}, [])

/** Whether a text names an interview's speaker or place. */
const names = ({ text }: Body, { name, place }: Section): boolean => text.includes(name) || (place.length >= 2 && text.includes(place))

/** An interview's chains as printed, but a lead below a picture or afloat before the text below the headline, unless that one introduces the speaker itself. */
export function orderChains(chains: readonly Chain[]): Chain[] {
  const headed = new Set<Owner>(chains.flatMap(({ owner, chain: [first] }) => (first!.isHeaded && typeof owner === 'number' && first!.leads.includes(owner) ? [owner] : [])))
  const rank = ({ owner, chain: [first] }: Chain): number => Number(headed.has(owner) !== first!.isHeaded || first!.isTurn)
  return [...chains].sort((a, b) => rank(a) - rank(b) || a.chain[0]!.at - b.chain[0]!.at)
}
