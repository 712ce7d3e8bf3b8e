import { parallelPairs, parallelsOf } from '../graph/bundles'
import { openPairs, pairKey, togglePair } from '../state/canvas'
import { shownOf } from '../state/shown'
import { apply, now } from '../state/store'

/** Draws the relations between two nodes one by one, or folds them into one again; by the id of any of them. */
export function partOrFold(id: string): void {
  const edge = now().edges[id]
  if (edge && parallelsOf(edge, shownOf(now()).edges).length > 1) apply(togglePair(pairKey(edge.from, edge.to)))
}

/** Draws all parallel relations one by one, or, where some are, all of them folded. */
export function partOrFoldAll(): void {
  const { canvas } = now()
  apply(openPairs(canvas.opened.length > 0 ? [] : parallelPairs(shownOf(now()).edges)))
}
