import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const source = join(__dirname, 'LocalNeo4j.java')
const run = promisify(execFile)

/** What java is given to run the launcher: the class path, and the class or the source file. */
export interface Launcher {
  classPath: string[]
  main: string
}

/**
 * Gives the launcher compiled, beside the jars it was compiled against, so that a start need not compile it again (a second and more);
 * where that folder cannot be written to, gives the source, which java compiles at every start.
 */
export async function compileLauncher(java: string, jars: string): Promise<Launcher> {
  const library = join(resolve(jars), '*')
  const version = createHash('sha256').update(await readFile(source)).digest('hex').slice(0, 12)
  const classes = join(resolve(jars), `launcher-${version}`)
  const compiled = existsSync(classes) || await compile(java, resolve(jars), classes).then(() => true, () => false)
  return compiled ? { classPath: [classes, library], main: 'LocalNeo4j' } : { classPath: [library], main: source }
}

/** Compiles into a folder of its own and puts it in place whole, as another start may do the same. */
async function compile(java: string, jars: string, classes: string): Promise<void> {
  const making = await mkdtemp(`${classes}-`)
  try {
    // The compiler as a module of java itself: javac may not stand on PATH beside it. It does not know lib/*.
    const library = (await readdir(jars)).filter((file) => file.endsWith('.jar')).map((file) => join(jars, file)).join(delimiter)
    await run(java, ['-m', 'jdk.compiler/com.sun.tools.javac.Main', '--release', '17', '-cp', library, '-d', making, source])
    await rename(making, classes)
  } finally {
    await rm(making, { recursive: true, force: true })
  }
}
