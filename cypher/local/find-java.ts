import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { type LocalSettings } from '../settings'
import { explainNoJava, type Java, parseJavaVersion, suits } from './explain-no-java'

const run = promisify(execFile)
const timeoutMs = 20_000

/** Gives the path of the first Java that can run the local Neo4j: in JAVA_HOME, then along PATH; throws one message that says what was found and the ways on. */
export async function findJava({ javaHome, path }: Pick<LocalSettings, 'javaHome' | 'path'>): Promise<string> {
  const found: Java[] = []
  for (const candidate of listCandidates(javaHome, path)) {
    const java = await examine(candidate)
    if (java && suits(java)) return java.path
    if (java) found.push(java)
  }
  throw new Error(explainNoJava(found))
}

function listCandidates(javaHome: string | null, path: string): string[] {
  const name = process.platform === 'win32' ? 'java.exe' : 'java'
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  return [...new Set([...(javaHome ? [join(javaHome, 'bin')] : []), ...folders])].map((folder) => join(folder, name))
}

async function examine(path: string): Promise<Java | null> {
  if (!(await access(path, constants.X_OK).then(() => true, () => false))) return null
  const [version, modules] = await Promise.all([ask(path, '-version'), ask(path, '--list-modules')])
  return { path, version: parseJavaVersion(version), compiles: /^jdk\.compiler\b/m.test(modules) }
}

/** An old Java does not know every question; what it prints instead says enough. */
async function ask(path: string, question: string): Promise<string> {
  const { stdout, stderr } = await run(path, [question], { timeout: timeoutMs }).catch((error: { stdout?: string; stderr?: string }) => error)
  return `${stdout ?? ''}${stderr ?? ''}`
}
