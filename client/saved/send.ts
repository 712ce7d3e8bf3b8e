import { RequestFailed } from '../api/request'

/** Milliseconds after which an answer is no longer waited for; a file takes longer than an answer. */
const PATIENCE = 60_000

/** Sends a change or a long question to the API, or asks for a file. Throws `RequestFailed`. */
export async function send(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body: object | null, token = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(token === '' ? {} : { authorization: `Bearer ${token}` }) }
  const response = await fetch(path, { method, headers, signal: AbortSignal.timeout(PATIENCE), ...(body ? { body: JSON.stringify(body) } : {}) }).catch(() => { throw new RequestFailed(0) })
  if (!response.ok) throw new RequestFailed(response.status)
  return response
}
