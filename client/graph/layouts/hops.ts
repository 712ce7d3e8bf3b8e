import { inOrder, neighboursOf, type Scene } from './layout'

/** How many steps a body is from the centre, and in which direction, in turns of the circle. */
export interface Hop { depth: number, turn: number }

/** A body in the tree of shortest ways from the centre. */
interface Branch { id: string, depth: number, children: Branch[], /** Ends of the tree below it. */ leaves: number }

/**
 * Bodies around the scene's centre, or its most linked body: each behind the one it was reached by, in a share of the circle as large as what hangs on it.
 * What cannot be reached stands around centres of its own, one step out.
 */
export function hopsOf(scene: Scene): Map<string, Hop> {
  const near = neighboursOf(scene)
  const branches = new Map<string, Branch>()
  const order = inOrder(scene).map((body) => body.id).sort((a, b) => near.get(b)!.length - near.get(a)!.length)
  const starts = scene.centre !== null && near.has(scene.centre) ? [scene.centre, ...order] : order
  const roots = starts.flatMap((id) => (branches.has(id) ? [] : [grow(id, near, branches)]))
  const alone = roots.length === 1
  if (!alone) for (const branch of branches.values()) branch.depth += 1
  const hops = new Map<string, Hop>()
  share(roots, 0, 1, hops)
  return hops
}

function grow(start: string, near: Map<string, string[]>, branches: Map<string, Branch>): Branch {
  const root: Branch = { id: start, depth: 0, children: [], leaves: 0 }
  branches.set(start, root)
  const reached = [root]
  for (const branch of reached) {
    for (const id of near.get(branch.id)!) {
      if (branches.has(id)) continue
      const child: Branch = { id, depth: branch.depth + 1, children: [], leaves: 0 }
      branches.set(id, child)
      branch.children.push(child)
      reached.push(child)
    }
  }
  for (const branch of reached.reverse()) branch.leaves = Math.max(1, branch.children.reduce((sum, child) => sum + child.leaves, 0))
  return root
}

// A queue and no recursion: a chain may be as long as the graph.
function share(roots: Branch[], from: number, to: number, hops: Map<string, Hop>): void {
  const waiting = [{ branches: roots, from, to }]
  for (const { branches, from: start, to: end } of waiting) {
    const all = branches.reduce((sum, branch) => sum + branch.leaves, 0)
    let at = start
    for (const { id, depth, children, leaves } of branches) {
      const next = at + ((end - start) * leaves) / all
      hops.set(id, { depth, turn: (at + next) / 2 })
      if (children.length > 0) waiting.push({ branches: children, from: at, to: next })
      at = next
    }
  }
}
