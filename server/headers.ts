/** What every answer tells the browser to refuse. */
import helmet, { contentSecurityPolicy } from 'helmet'
import { type ServerResponse } from 'node:http'

type Source = string | ((request: unknown, response: ServerResponse) => string)

/** Only this server's own scripts, styles and data; nothing in line, nothing framed. */
const policy = (...style: Source[]) => ({
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", ...style],
    'img-src': ["'self'", 'data:', 'blob:'],
    // Layouts are computed in one.
    'worker-src': ["'self'"],
    'connect-src': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
  },
})

/** Sets the headers of every answer. */
export const guardAnswers = helmet({
  contentSecurityPolicy: policy(),
  xFrameOptions: { action: 'deny' },
  // Whether this name is to be reached by TLS alone is for the proxy that holds its certificate to say.
  strictTransportSecurity: false,
})

/** Lets a page carry styles in line, where they bear the nonce of its response (`response.locals.nonce`). */
export const allowStylesWithNonce = contentSecurityPolicy(policy((_request, response) =>
  `'nonce-${(response as ServerResponse & { locals: { nonce: string } }).locals.nonce}'`))
