/** The log: one line of JSON a request, without what a reader typed or carries. */
import { type RequestHandler } from 'express'
import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type DestinationStream, type Logger, pino } from 'pino'
import { pinoHttp } from 'pino-http'

/** Opens a log of a level; it writes to the standard output, or where it is told. */
export function openLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: null, redact: ['*.authorization', '*.cookie', '*.password', '*.headers.authorization', '*.headers.cookie'] }
  return destination ? pino(options, destination) : pino(options)
}

/** What was typed into the search box is the reader's own business. */
const withoutQuestion = (url: string): string => url.replace(/([?&]q=)[^&#]*/gi, '$1…')

/** Logs each request when it is answered: failures of ours as errors, the rest as information. */
export const logRequests = (log: Logger): RequestHandler => pinoHttp<IncomingMessage & { originalUrl?: string }, ServerResponse>({
  logger: log,
  wrapSerializers: false,
  serializers: {
    req: (request: IncomingMessage & { originalUrl?: string }) => ({ method: request.method, url: withoutQuestion(request.originalUrl ?? request.url ?? '') }),
    res: (response: ServerResponse) => ({ status: response.statusCode }),
  },
  customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
  quietReqLogger: true,
})
