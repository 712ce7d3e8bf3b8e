import { subjectOf } from '../state/place'
import { neighboursIn } from '../state/reach'
import { chosenNodes, selectMany } from '../state/selection'
import { shownOf } from '../state/shown'
import { apply, now } from '../state/store'

/** Chooses nothing but what the panel is about. */
export function chooseNothing(): void {
  const subject = subjectOf(now().place)
  apply(selectMany(subject === null ? [] : [subject]))
}

/** Chooses what is next to some nodes, beside them. */
export function chooseNeighbours(ids: readonly string[]): void {
  const near = neighboursIn(shownOf(now()).edges)
  apply(selectMany([...ids, ...ids.flatMap((id) => [...near.get(id) ?? []])]))
}

/** Chooses every node that was not chosen, and none that was. */
export function invertChoice(): void {
  const chosen = new Set(chosenNodes(now()))
  apply(selectMany(shownOf(now()).nodes.map(({ id }) => id).filter((id) => !chosen.has(id))))
}
