import { type Difference } from './difference'

/** Changes that go over at once; a frame takes as many such pieces as it has time for. */
const AT_ONCE = 60

/** A difference without its movements, in small pieces: what goes, what comes (nodes first), what changes. */
export function slicesOf({ removed, added, changed }: Difference, atOnce = AT_ONCE): Difference[] {
  const slices: Difference[] = []
  const room = (): Difference => {
    const last = slices.at(-1)
    if (last && last.removed.length + last.added.length + last.changed.length < atOnce) return last
    const next: Difference = { added: [], removed: [], changed: [] }
    slices.push(next)
    return next
  }
  for (const id of removed) room().removed.push(id)
  for (const element of added) room().added.push(element)
  for (const { id, data } of changed) if (data) room().changed.push({ id, data })
  return slices
}
