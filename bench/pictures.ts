/** `npm run pictures`: every view as it is now, light and dark, into docs/. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser } from 'playwright-core'
import { runCommand } from '../ingest/terminal'
import { buildClient } from '../server/client-build'
import { parts, views } from '../tests/client/browser/views'
import { visit } from '../tests/client/browser/visit'
import { startChromium } from './chromium'
import { fillWith, samples } from './fill'
import { serve } from './serve'

const docs = join(__dirname, '..', 'docs')
const SIZE = { width: 1280, height: 800 }

void runCommand(async () => {
  mkdirSync(docs, { recursive: true })
  const served = await serve(await buildClient(() => undefined), (store) => fillWith(store, samples))
  const browser = await startChromium()
  try {
    for (const scheme of ['light', 'dark'] as const) await takeAll(browser, served.url, scheme)
  } finally {
    await browser.close()
    await served.stop()
  }
})

async function takeAll(browser: Browser, url: string, colorScheme: 'light' | 'dark'): Promise<void> {
  for (const [name, open] of Object.entries({ ...views, ...parts })) {
    const seen = await visit({ browser, url }, { viewport: SIZE, colorScheme })
    await open(seen, url)
    // Nothing moves any more, and what is asked for when a thing stays in sight has come.
    await seen.page.waitForFunction(() => window.__fangtan?.isStill())
    await seen.page.waitForTimeout(600)
    await seen.page.screenshot({ path: join(docs, `${fileName(name)}${colorScheme === 'dark' ? '-dark' : ''}.jpg`), type: 'jpeg', quality: 72 })
    await seen.close()
  }
}

const fileName = (view: string): string => view.replace(/^the /, '').replace(/[^a-z]+/g, '-')
