/** Views saved by name: listed, saved, renamed, deleted. */
import { randomUUID } from 'node:crypto'
import { type Editing, type SavedAnswer, type SavedView } from '../contract/saved'
import { unknownId } from '../errors'
import { type Graph } from '../graph'

const limit = 1_000
const now = () => new Date().toISOString()

/** Lists the saved views, and says whether the one who asks may save. */
export const answerSaved = async (graph: Graph, editing: Editing): Promise<SavedAnswer> =>
  ({ editing, views: await graph.read<SavedView>('saved-views', { limit }) })

/** Saves a view. */
export async function saveView(graph: Graph, { name, address }: { name: string; address: string }): Promise<SavedView> {
  const [view] = await graph.write<SavedView>('create-saved-view', { id: `SavedView:${randomUUID()}`, name, address, now: now() })
  return view!
}

/** Changes a saved view's name or address; throws `unknown-id`. */
export async function changeView(graph: Graph, id: string, { name, address }: { name?: string | undefined; address?: string | undefined }): Promise<SavedView> {
  const [view] = await graph.write<SavedView>('change-saved-view', { id, name: name ?? null, address: address ?? null, now: now() })
  if (!view) throw unknownId('saved view', id)
  return view
}

/** Deletes a saved view; throws `unknown-id`. */
export async function deleteView(graph: Graph, id: string): Promise<{ id: string }> {
  const [gone] = await graph.write<{ id: string }>('delete-saved-view', { id })
  if (!gone) throw unknownId('saved view', id)
  return gone
}
