/** The server's settings, read from the environment once. The only file of this room that reads it. */
import { z } from 'zod'

const hostName = /^(?:\[[0-9a-f:.]+\]|[^\s:/[\]@]+)$/i
const listOf = (text: string) => text.split(',').map((part) => part.trim()).filter(Boolean)

const wholeNumber = (from: number, to: number) => z.string()
  .refine((text) => /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to, `expected a whole number from ${from} to ${to}`)
  .transform(Number)

const schema = z.object({
  HOST: z.string().regex(/^[^\s/@]+$/, 'expected an address or a name to listen on, such as 127.0.0.1 or 0.0.0.0').default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3_000),
  ALLOWED_HOSTS: z.string().transform(listOf)
    .refine((hosts) => hosts.every((host) => hostName.test(host)), 'expected names without scheme or port, separated by commas, such as graph.example.org')
    .default([]),
  RATE_LIMIT: wholeNumber(1, 1_000_000).default(600),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'expected trace, debug, info, warn, error, fatal or silent').default('warn'),
  EDITOR_TOKEN: z.string().min(16, 'expected 16 characters or more').optional(),
  PAGES: z.string().transform(listOf).default([]),
})

export interface ServerConfig {
  /** Address or name to listen on. */
  host: string
  /** 0 for any free port. */
  port: number
  /** Further names this server answers to. */
  allowedHosts: string[]
  /** Requests to the API a minute from one address. */
  rateLimit: number
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  /** What opens the server to changes from other machines; null where nothing does. */
  editorToken: string | null
  /** Files and folders to read at the start; empty for the sample pages. */
  pages: string[]
}

/** Reads the settings of the server; throws one sentence that names the variable, what was expected and what was found. */
export function readServerConfig(env: NodeJS.ProcessEnv = process.env): ServerConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const name = String(issue?.path[0])
    throw new Error(`${name}: ${issue?.message}; found ${name === 'EDITOR_TOKEN' ? 'a shorter one' : JSON.stringify(given[name])}.`)
  }
  const { HOST: host, PORT: port, ALLOWED_HOSTS: allowedHosts, RATE_LIMIT: rateLimit, LOG_LEVEL: logLevel, EDITOR_TOKEN: editorToken = null, PAGES: pages } = parsed.data
  return { host, port, allowedHosts, rateLimit, logLevel, editorToken, pages }
}
