/** The client's files, and its page for every view it has. */
import express, { type RequestHandler, Router } from 'express'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ApiError } from './errors'
import { allowStylesWithNonce } from './headers'

const year = 365 * 24 * 60 * 60

/** Serves the client as built in a folder; null where it is not built. */
export function serveClient(folder: string | null): Router {
  const router = Router()
  const page = folder === null ? [refuseUnbuilt] : [drawNonce, allowStylesWithNonce, servePage(join(folder, 'index.html'))]
  router.get(['/', '/index.html'], page)
  if (folder !== null) {
    // Their names hold a hash of what is in them.
    router.use('/assets', express.static(join(folder, 'assets'), { index: false, redirect: false, immutable: true, maxAge: year * 1_000 }))
    router.use(express.static(folder, { index: false, redirect: false, cacheControl: false, setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache') }))
  }
  router.get('/{*view}', passViews, page)
  return router
}

/** A view of the client's is asked for by a browser's address bar, never by a script or a style. */
const passViews: RequestHandler = ({ path, headers: { accept = '' } }, _response, next) =>
  next(accept.includes('text/html') && !/^\/(api|assets)(\/|$)/i.test(path) ? undefined : 'router')

const refuseUnbuilt: RequestHandler = (_request, _response, next) => next(new ApiError('client-not-built'))

const drawNonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(18).toString('base64')
  next()
}

/** Gives the page with the nonce of its response; it is read anew each time, so that a new build needs no restart. */
const servePage = (file: string): RequestHandler => async (_request, response) => {
  const html = await readFile(file, 'utf8').catch((cause: unknown) => { throw new ApiError('client-not-built', [], { cause }) })
  response.set('Cache-Control', 'no-store').type('html').send(html.replaceAll('__CSP_NONCE__', String(response.locals.nonce)))
}
