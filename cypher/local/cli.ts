/** `npm run neo4j`: runs the local Neo4j by itself until Ctrl-C. */
import { join } from 'node:path'
import { readGraphSettings } from '../settings'
import { showProgress } from './progress-bar'
import { runFile } from './run-file'
import { startLocalNeo4j } from './start'

async function serveUntilSignal(): Promise<void> {
  const { local } = readGraphSettings()
  const neo4j = await startLocalNeo4j(local, showProgress)
  const { url, user } = neo4j.access
  process.stdout.write(`地址 Address   ${url}\n用户 User      ${user}\n密码 Password  in ${join(local.folder, runFile)}\nCtrl-C 结束 ends it.\n`)
  const alive = setInterval(() => undefined, 60_000)
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve)
  })
  clearInterval(alive)
  await neo4j.close()
}

serveUntilSignal().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
