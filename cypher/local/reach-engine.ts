import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { compileLauncher, type Launcher } from './compile-launcher'
import { fetchEngine, findJarsFolder } from './fetch-engine'
import { findJava } from './find-java'
import { joinEngine } from './join-engine'
import { type Jvm, launchJvm } from './launch-jvm'
import { planStart } from './plan-start'
import { prepareFolder } from './prepare-folder'
import { isLive, readRun, type Run } from './run-file'
import { type Engine, type Start } from './running-engine'

const limitMs = 120_000
const pollMs = 250

/**
 * Joins the Neo4j that runs for the folder, or starts one: on the promised port with the promised password where there is a promise.
 * Throws one sentence where neither can be done.
 */
export async function reachEngine(start: Start, promised: Run | null): Promise<Engine> {
  const { settings: { folder }, report } = start
  const run = await readRun(folder)
  if (run && await isLive(run)) return joinEngine(run)
  const plan = planStart(promised, run ?? await readRun(folder, 'last-run.json'), randomBytes(24).toString('base64url'))
  const { java, launcher } = await prepare(start)
  report({ kind: 'starting' })
  const jvm = launchJvm(java, launcher, folder, start.settings.heap, plan)
  try {
    return await awaitEngine(jvm, start)
  } catch (error) {
    await jvm.stop()
    throw error
  }
}

async function prepare({ settings, report, signal }: Start): Promise<{ java: string; launcher: Launcher }> {
  const java = await findJava(settings)
  const jars = findJarsFolder(settings)
  await fetchEngine({ folder: jars, repository: settings.repository, signal }, report)
  await prepareFolder(settings.folder)
  signal.throwIfAborted()
  return { java, launcher: await compileLauncher(java, jars) }
}

/** Whichever comes first: our JVM is ready, or another one that holds the folder is, or ours has ended, or patience has. */
async function awaitEngine(jvm: Jvm, { settings: { folder }, report, signal }: Start): Promise<Engine> {
  const settled = new AbortController()
  const until = AbortSignal.any([signal, settled.signal])
  jvm.onStage((stage) => { if (stage === 'waiting') report({ kind: 'waiting' }) })
  const ready = new Promise<void>((resolve) => jvm.onStage((stage) => { if (stage === 'ready') resolve() }))
  try {
    const other = await Promise.race([
      ready,
      findOther(jvm, folder, until),
      jvm.ended.then((why) => { throw new Error(explainFailure(why, folder)) }),
      pause(limitMs, undefined, { signal: until }).then(() => { throw new Error(explainFailure(describeDelay(jvm), folder)) }),
    ])
    if (!other) return await ownEngine(jvm, folder)
    await jvm.stop()
    return joinEngine(other)
  } finally {
    settled.abort()
  }
}

async function ownEngine(jvm: Jvm, folder: string): Promise<Engine> {
  const run = await readRun(folder)
  if (!run) throw new Error(explainFailure('its run.json cannot be read', folder))
  jvm.release()
  const gone = jvm.ended.then((why) => `The local Neo4j has ended (${why}); it is started again.`)
  return { run, owned: true, gone, leave: () => jvm.stop() }
}

/** Looks only while our JVM waits for the folder: once it holds it, the run file is going to be its own. */
async function findOther(jvm: Jvm, folder: string, signal: AbortSignal): Promise<Run> {
  for (;;) {
    await pause(pollMs, undefined, { signal })
    const run = jvm.stage() === 'waiting' ? await readRun(folder) : null
    if (run && await isLive(run) && jvm.stage() === 'waiting') return run
  }
}

function describeDelay(jvm: Jvm): string {
  const why = jvm.stage() === 'waiting' ? 'another process holds its folder and does not answer' : 'it was not ready'
  return `${why} within ${limitMs / 1000} seconds`
}

function explainFailure(why: string, folder: string): string {
  return `The local Neo4j did not start: ${why.replace(/\.$/, '')}. Its folder is ${folder}, its log ${join(folder, 'logs', 'debug.log')}.`
}
