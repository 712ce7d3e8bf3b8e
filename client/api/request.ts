import { type Route } from './routes'

/** Milliseconds after which an answer is no longer waited for. */
const PATIENCE = 10_000

/** Why no answer came: the HTTP status, or 0 where nothing answered at all. */
export class RequestFailed extends Error {
  constructor(readonly status: number) {
    super(`request failed: ${status}`)
  }
}

/** Reads one route of the API. Throws `RequestFailed`; an abort by `signal` rises as it is. */
export async function request<T>(route: Route<T>, signal?: AbortSignal): Promise<T> {
  const response = await fetchPatiently(route, signal)
  if (!response.ok) throw new RequestFailed(response.status)
  try {
    return await response.json() as T
  } catch {
    throw new RequestFailed(0)
  }
}

async function fetchPatiently({ path, body }: Route<unknown>, signal?: AbortSignal): Promise<Response> {
  const post = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const patience = AbortSignal.timeout(PATIENCE)
  try {
    return await fetch(path, { signal: signal ? AbortSignal.any([signal, patience]) : patience, headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) }, ...post })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new RequestFailed(0)
  }
}
