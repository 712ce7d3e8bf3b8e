/** Strangers: names this server does not answer to (DNS rebinding), and pages of other sites that would change something. */
import { type RequestHandler } from 'express'
import { isIP } from 'node:net'
import { ApiError } from './errors'

const own = ['localhost', '127.0.0.1', '[::1]']
const everyAddress = ['0.0.0.0', '::', '[::]']

/** The name in a Host header, without its port, in lower case; null where it is none. */
export function nameOf(host: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[^\s:/[\]@]+)(?::\d{1,5})?$/i.exec(host ?? '')
  return match ? match[1]!.toLowerCase().replace(/\.$/, '') : null
}

/** Refuses requests for a name that is neither this machine's own, nor the one bound, nor allowed. */
export function refuseForeignHosts({ host, allowedHosts }: { host: string; allowedHosts: readonly string[] }): RequestHandler {
  const bound = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
  const known = new Set([...own, bound, ...allowedHosts].map((name) => name.toLowerCase()))
  // Only a name can be pointed elsewhere; where every address is bound, each of them is this server's own.
  const anyAddress = everyAddress.includes(host)
  return (request, _response, next) => {
    const name = nameOf(request.headers.host)
    const isKnown = name !== null && (known.has(name) || (anyAddress && isIP(name.replace(/^\[|\]$/g, '')) > 0))
    next(isKnown ? undefined : new ApiError('foreign-host'))
  }
}

/** Refuses what might change something where another site's page asks for it. */
export const refuseForeignOrigins: RequestHandler = (request, _response, next) => {
  const { origin, host } = request.headers
  const harmless = request.method === 'GET' || request.method === 'HEAD' || origin === undefined
  next(harmless || isOriginOf(origin, host) ? undefined : new ApiError('foreign-origin'))
}

const isOriginOf = (origin: string, host: string | undefined): boolean =>
  URL.canParse(origin) && new URL(origin).host === host?.toLowerCase()
