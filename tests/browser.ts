import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].filter((path) => path !== undefined)
const executablePath = candidates.find((path) => existsSync(path))

/** Why browser tests cannot run here, or null where they can. */
function obstacle(): string | null {
  if (!executablePath) return `no Chromium found (looked for ${candidates.join(', ')}; set CHROMIUM)`
  return process.env.BASE_URL ? null : 'no app to look at: set BASE_URL'
}

/** A `describe` whose tests need a real browser: skipped with the reason printed where there is none, failed where REQUIRE_BROWSER=1. */
export function describeInBrowser(name: string, tests: () => void): void {
  const reason = obstacle()
  if (reason === null) return describe(name, tests)
  if (process.env.REQUIRE_BROWSER === '1') return describe(name, () => test('needs a browser', () => { throw new Error(reason) }))
  process.stderr.write(`skipped: ${name}: ${reason}\n`)
  describe.skip(name, tests)
}

/** Starts Chromium without a window and without a word to anyone outside. */
export function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({ executablePath, args })
}

/** An app to look at, with the sample pages loaded. */
export async function startApp(): Promise<{ url: string, stop: () => Promise<void> }> {
  return { url: process.env.BASE_URL!.replace(/\/$/, ''), stop: async () => {} }
}
