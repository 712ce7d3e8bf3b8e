/** The server as a value: a store and settings go in; it holds no port and knows no environment. */
import compression from 'compression'
import express, { type Express } from 'express'
import { type Logger } from 'pino'
import { type Store } from '../cypher/store'
import { answerRoutes } from './answer-routes'
import { refuseForeignHosts, refuseForeignOrigins } from './foreign'
import { guardAnswers } from './headers'
import { logRequests } from './log'
import { answerErrors, refuseUnknownPaths } from './refusals'
import { limitBodies, limitRate, refuseMalformedUrls } from './request-limits'
import { serveClient } from './serve-client'

export interface AppSettings {
  /** The address or name the server is bound to. */
  host: string
  /** Further names it answers to. */
  allowedHosts: readonly string[]
  /** The client as built; null where it is not. */
  clientFolder: string | null
  /** Requests to the API a minute from one address. */
  rateLimit: number
  log: Logger
  /** What opens the server to changes from other machines; null or left out where nothing does. */
  editorToken?: string | null
}

/** Makes the app. Nothing is asked of the store before the first request. */
export function createApp(store: Store, settings: AppSettings): Express {
  const app = express()
  // Nothing that a client says of its own address is believed.
  app.set('trust proxy', false)
  app.disable('x-powered-by')
  app.use(logRequests(settings.log))
  app.use(guardAnswers)
  // First who is asked for, then how much: a stranger's request costs nothing.
  app.use(refuseForeignHosts(settings), refuseForeignOrigins, refuseMalformedUrls)
  app.use(compression())
  app.use('/api', limitRate(settings.rateLimit), limitBodies, answerRoutes(store, settings.editorToken ?? null))
  app.use(serveClient(settings.clientFolder))
  app.use(refuseUnknownPaths, answerErrors)
  return app
}
