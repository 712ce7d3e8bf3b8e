import { greyedOf } from '../filters/greyed'
import { clearFilters, type Filters, setFilter } from '../state/filters'
import { removeFromView } from '../state/graph'
import { now } from '../state/store'
import { takeStep } from './step'

/** Changes one filter. */
export const filterBy = <F extends keyof Filters>(field: F, value: Filters[F]): void => takeStep({ kind: 'filter', field }, setFilter(field, value))

/** Filters nothing any more. */
export const filterNothing = (): void => takeStep({ kind: 'unfilter' }, clearFilters)

/** Takes what filters have turned grey off the canvas. */
export function removeGreyed(): void {
  const greyed = [...greyedOf(now())]
  if (greyed.length > 0) takeStep({ kind: 'removeGreyed' }, removeFromView(greyed))
}
