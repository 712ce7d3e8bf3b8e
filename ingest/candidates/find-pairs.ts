/**
 * Which entities are worth comparing. Every name is a few keys: the pairs of characters of what it says beside common nouns. Two names are compared where they
 * share at least half of the keys of the one that has fewer. A name of k keys that shares half of them shares one of any k/2 + 1, so each is looked up by its
 * rarest ones alone, and none is missed: how rare a key is in the corpus decides what it costs to find a pair, never whether it is found.
 * Costs, for n names, about n × k/2 × (names that hold a rare key), where comparing all would cost n².
 */
import { anyOf, heads, likeness, organisations } from '../lexicon'
import { type Named } from './candidate'
import { isCommonNoun } from './common-words'
import { likenNames } from './score-pair'
import { writeName } from './written-name'

interface Form {
  entity: number
  keys: ReadonlySet<string>
  /** Those by which it is looked up. */
  rare: readonly string[]
}

/** The pairs of entities whose names are alike, by their indexes; of these only such as one of `touched` is in, where it is given. */
export function findPairs(entities: readonly Named[], touched?: ReadonlySet<string>): [number, number][] {
  const forms = makeForms(entities)
  const holding = indexForms(forms, ({ keys }) => keys)
  const lookedUp = indexForms(forms, ({ rare }) => rare)
  const pairs = new Map<string, [number, number]>()
  for (const form of forms) {
    if (touched && !touched.has(entities[form.entity]!.id)) continue
    const mates = new Set([...form.rare.flatMap((key) => holding.get(key) ?? []), ...(touched ? [...form.keys].flatMap((key) => lookedUp.get(key) ?? []) : [])])
    for (const mate of mates) {
      const [a, b] = form.entity < mate.entity ? [form.entity, mate.entity] : [mate.entity, form.entity]
      if (a !== b && !pairs.has(`${a} ${b}`) && shareHalf(form.keys, mate.keys) && likenNames(entities[a]!, entities[b]!)) pairs.set(`${a} ${b}`, [a, b])
    }
  }
  return [...pairs.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1])
}

function makeForms(entities: readonly Named[]): Form[] {
  const keyed = entities.flatMap((entity, index) => keysOf(entity).map((form) => ({ entity: index, keys: new Set(form.keys), isPassive: form.isPassive })))
  const counts = new Map<string, number>()
  for (const { keys } of keyed) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const rarest = (keys: ReadonlySet<string>) => [...keys].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1)).slice(0, Math.floor(keys.size / 2) + 1)
  return keyed.map(({ entity, keys, isPassive }) => ({ entity, keys, rare: isPassive ? [] : rarest(keys) }))
}

function indexForms(forms: readonly Form[], keysIn: (form: Form) => Iterable<string>): Map<string, Form[]> {
  const index = new Map<string, Form[]>()
  for (const form of forms) {
    for (const key of keysIn(form)) {
      const there = index.get(key)
      if (there) there.push(form)
      else index.set(key, [form])
    }
  }
  return index
}

function shareHalf(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const key of fewer) if (more.has(key)) shared += 1
  return shared * 2 >= fewer.size
}

const sayNothing: Record<Named['type'], RegExp> = {
  Project: new RegExp(`(?<=..)${anyOf(likeness.empty)}+$`),
  Programme: new RegExp(`(?<=..)${anyOf([...likeness.empty, ...likeness.emptyOfProgramme, ...heads.programmeQuoted])}+$`),
  Enterprise: new RegExp(`(?<=..)${anyOf([...organisations.trade, ...organisations.looseTrade, ...organisations.enterprise])}+$`),
  Institution: /(?!)/,
}

interface Keys {
  keys: string[]
  /** Found by others, and looks for none itself. */
  isPassive?: boolean
}

/** Keys of the name itself, of the common noun it ends in, of what an institution may be called for short, and of each whole name. */
function keysOf({ type, name, aliases }: Named): Keys[] {
  const { text } = writeName(name)
  const kernel = text.replace(sayNothing[type], '')
  const own = kernel.slice(0, commonFrom(kernel))
  const isOwn = own.length >= 2
  const short = type === 'Institution' ? [{ keys: [...text.slice(1)].map((char) => `${type} ^${text[0]!}${char}`) }] : []
  return [
    { keys: pairsOf(isOwn ? own : kernel).map((pair) => `${type} ${pair}`) },
    // A common noun alone may be any of the things that end in it; these are not compared for it among themselves.
    { keys: isOwn && own === kernel ? [] : [`${type} ~${isOwn ? kernel.slice(own.length) : kernel}`], isPassive: isOwn },
    ...short, ...[name, ...aliases].map((whole) => ({ keys: [`${type} =${whole}`] })),
  ].filter(({ keys }) => keys.length > 0)
}

/** Where the common noun begins that a text ends in. */
function commonFrom(text: string): number {
  let from = 0
  while (from < text.length && !isCommonNoun(text.slice(from))) from += 1
  return from
}

const pairsOf = (text: string): string[] => (text.length < 2 ? [text] : [...text.slice(1)].map((char, index) => text[index]! + char))
