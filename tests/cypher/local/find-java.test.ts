import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { explainNoJava, type Java, parseJavaVersion } from '../../../cypher/local/explain-no-java'
import { findJava } from '../../../cypher/local/find-java'

const ways = 'Install a JDK 17+, or run `docker compose up`, or set GRAPH_URL to a Neo4j that runs elsewhere.'

test.each([
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6-Debian-1deb12u1)', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['openjdk version "22-ea" 2024-03-19', 22],
  ['java version "1.8.0_392"\nJava(TM) SE Runtime Environment (build 1.8.0_392-b08)', 8],
  ['openjdk version "11.0.22" 2024-01-16 LTS', 11],
  ['Picked up JAVA_TOOL_OPTIONS: -Dfile.encoding=UTF-8\nopenjdk version "17.0.1" 2021-10-19', 17],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
  ['', null],
])('the version in %j is %s', (text, version) => {
  expect(parseJavaVersion(text)).toBe(version)
})

const java = (path: string, version: number | null, compiles: boolean): Java => ({ path, version, compiles })
test.each<[Java[], string]>([
  [[], 'none was found in JAVA_HOME or PATH'],
  [[java('/a/java', 11, true)], 'found Java 11 at /a/java'],
  [[java('/a/java', 17, false)], 'found a Java 17 without the compiler (a JRE) at /a/java'],
  [[java('/a/java', null, false)], 'found /a/java, which does not say its version'],
  [[java('/a/java', 8, true), java('/b/java', 21, false)], 'found Java 8 at /a/java, a Java 21 without the compiler (a JRE) at /b/java'],
])('what is said of %j', (found, seen) => {
  expect(explainNoJava(found)).toBe(`The local Neo4j needs a JDK (Java Development Kit) 17 or newer; ${seen}. ${ways}`)
})

describe('on this machine', () => {
  let folder: string
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'java-')) })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** A script that answers as a Java of a version does, with the modules given; gives its home. */
  function fake(name: string, version: string, modules: string): string {
    const home = join(folder, name)
    mkdirSync(join(home, 'bin'), { recursive: true })
    writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\ncase "$1" in -version) echo 'openjdk version "${version}"' >&2;; *) printf '${modules}';; esac\n`)
    chmodSync(join(home, 'bin', 'java'), 0o755)
    return home
  }
  const old = () => fake('old', '11.0.2', 'java.base@11.0.2\\njdk.compiler@11.0.2\\n')
  const jre = () => fake('jre', '21.0.1', 'java.base@21.0.1\\njdk.compilerless@21.0.1\\n')
  const jdk = () => fake('jdk', '21.0.1', 'java.base@21.0.1\\njdk.compiler@21.0.1\\n')
  const bin = (home: string) => join(home, 'bin')

  test('nothing at all: the message', async () => {
    await expect(findJava({ javaHome: null, path: '' })).rejects.toThrow(`none was found in JAVA_HOME or PATH. ${ways}`)
    await expect(findJava({ javaHome: join(folder, 'gone'), path: `${folder}${delimiter}${join(folder, 'gone')}` })).rejects.toThrow('none was found')
  })

  test('one too old, and a JRE: the message names both', async () => {
    await expect(findJava({ javaHome: old(), path: bin(jre()) })).rejects.toThrow(
      `found Java 11 at ${bin(old())}/java, a Java 21 without the compiler (a JRE) at ${bin(jre())}/java. ${ways}`)
  })

  test('JAVA_HOME comes first, and PATH is gone along until one suits', async () => {
    const other = fake('other', '17', 'jdk.compiler@17\\n')
    expect(await findJava({ javaHome: jdk(), path: bin(other) })).toBe(join(bin(jdk()), 'java'))
    expect(await findJava({ javaHome: old(), path: [bin(jre()), bin(jdk()), bin(other)].join(delimiter) })).toBe(join(bin(jdk()), 'java'))
  })
})
