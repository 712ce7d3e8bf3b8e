/** Who may change what the server keeps: whoever sits at this machine, and whoever has the token. */
import { type Request } from 'express'
import { createHash, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import { type Editing } from './contract/saved'
import { ApiError } from './errors'
import { nameOf } from './foreign'

const own = ['localhost', '127.0.0.1', '[::1]']

/** Whether a request comes from this machine, and by no proxy that would make every request seem to. */
function isLocal({ socket, headers }: Pick<Request, 'socket' | 'headers'>): boolean {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  const isLoopback = address === '::1' || (isIP(address) === 4 && address.startsWith('127.'))
  const isForwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'].some((name) => headers[name] !== undefined)
  return isLoopback && !isForwarded && own.includes(nameOf(headers.host) ?? '')
}

/** Whether the one who asks may save: at once, with the token, or not at all. */
export const editingFor = (request: Request, token: string | null): Editing => (isLocal(request) || bears(request, token) ? 'open' : token === null ? 'none' : 'token')

/** Refuses a request that may change nothing; throws `read-only` or `token-needed`. */
export function refuseReaders(request: Request, token: string | null): void {
  const editing = editingFor(request, token)
  if (editing !== 'open') throw new ApiError(editing === 'none' ? 'read-only' : 'token-needed')
}

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest()

/** Whether the request bears the token; compared by digests, in a time that tells nothing of either. */
function bears({ headers }: Request, token: string | null): boolean {
  const given = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1]
  return token !== null && given !== undefined && timingSafeEqual(digest(given), digest(token))
}
