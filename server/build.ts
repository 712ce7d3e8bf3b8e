/** `npm run build`: builds the client for production. */
import { runCommand } from '../ingest/terminal'
import { buildClient } from './client-build'

void runCommand(async () => {
  process.stdout.write(`${await buildClient((message) => void process.stdout.write(`${message}\n`))}\n`)
})
