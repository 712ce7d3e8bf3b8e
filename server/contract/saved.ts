/** Views that readers have saved by name. */
import { z } from 'zod'

export const savedView = z.object({
  id: z.string(), name: z.string(),
  /** The query of the view's URL, from its `?`; the server keeps it as it is. */
  address: z.string(),
  /** ISO times. */
  created: z.string(), updated: z.string(),
}).meta({ id: 'SavedView' })

/** Who may save: whoever asks from this machine, whoever has the token, or nobody. */
export const editing = z.enum(['open', 'token', 'none'])

/** At most 1000, those changed last first. */
export const savedAnswer = z.object({ editing, views: z.array(savedView) }).meta({ id: 'SavedAnswer' })

const name = z.string().trim().min(1).max(200)
// Opaque here, but never another site: it is put behind the path of our own page.
const address = z.string().max(200_000).regex(/^(?:\?[^#]*)?(?:#.*)?$/s, 'Expected the query and the hash of a URL: nothing, or what begins with a question mark or a hash.')

export const newView = z.object({ name, address })
export const changedView = z.object({ name: name.optional(), address: address.optional() })

export type SavedView = z.infer<typeof savedView>
export type SavedAnswer = z.infer<typeof savedAnswer>
export type Editing = z.infer<typeof editing>
