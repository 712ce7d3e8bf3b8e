/** Where two names agree and where each goes its own way. */

export interface Leftover {
  text: string
  /** Whether it stands before, between or behind what is shared. */
  at: 'head' | 'middle' | 'tail'
}

export interface NameDiff {
  /** Stretches of two characters and more that both names hold, in order. */
  common: string[]
  onlyA: Leftover[]
  onlyB: Leftover[]
}

/** Compares two names by their longest shared stretch, then what is before it and behind it. Costs length × length. */
export function diffNames(a: string, b: string): NameDiff {
  const blocks = findBlocks(a, b)
  return { common: blocks.map(([start, , length]) => a.slice(start, start + length)), onlyA: between(a, blocks.map(([at, , length]) => [at, length])), onlyB: between(b, blocks.map(([, at, length]) => [at, length])) }
}

type Block = readonly [atA: number, atB: number, length: number]

function findBlocks(a: string, b: string, fromA = 0, fromB = 0): Block[] {
  const [atA, atB, length] = longestShared(a, b)
  if (length < 2) return []
  return [
    ...findBlocks(a.slice(0, atA), b.slice(0, atB), fromA, fromB), [fromA + atA, fromB + atB, length],
    ...findBlocks(a.slice(atA + length), b.slice(atB + length), fromA + atA + length, fromB + atB + length),
  ]
}

function longestShared(a: string, b: string): Block {
  let best: Block = [0, 0, 0]
  let above = new Array<number>(b.length + 1).fill(0)
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(0)
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue
      row[j] = above[j - 1]! + 1
      if (row[j]! > best[2]) best = [i - row[j]!, j - row[j]!, row[j]!]
    }
    above = row
  }
  return best
}

function between(name: string, blocks: readonly (readonly [at: number, length: number])[]): Leftover[] {
  const left: Leftover[] = []
  let from = 0
  for (const [index, [at, length]] of blocks.entries()) {
    if (at > from) left.push({ text: name.slice(from, at), at: index === 0 ? 'head' : 'middle' })
    from = at + length
  }
  return from < name.length ? [...left, { text: name.slice(from), at: 'tail' }] : left
}
