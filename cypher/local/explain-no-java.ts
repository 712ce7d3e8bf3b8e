/** A `java` that was looked at: its version (null when it did not say), and whether it can compile (a JDK can, most JREs cannot). */
export interface Java {
  path: string
  version: number | null
  compiles: boolean
}

/** The oldest Java that runs Neo4j 5.26. */
export const oldestJava = 17

/** Takes what `java -version` printed and gives the feature release: 17 for "17.0.15", 8 for "1.8.0_392"; null when there is none in it. */
export function parseJavaVersion(text: string): number | null {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? []
  const release = first === '1' ? second : first
  return release ? Number(release) : null
}

/** Takes a Java and says whether it can run the local Neo4j. */
export function suits({ version, compiles }: Java): boolean {
  return version !== null && version >= oldestJava && compiles
}

/** Takes the Javas that were found and do not suit; gives one message: what was found, and the three ways on. */
export function explainNoJava(found: Java[]): string {
  const seen = found.length === 0 ? 'none was found in JAVA_HOME or PATH' : `found ${found.map(describe).join(', ')}`
  return `The local Neo4j needs a JDK (Java Development Kit) ${oldestJava} or newer; ${seen}. `
    + `Install a JDK ${oldestJava}+, or run \`docker compose up\`, or set GRAPH_URL to a Neo4j that runs elsewhere.`
}

function describe({ path, version, compiles }: Java): string {
  if (version === null) return `${path}, which does not say its version`
  if (version < oldestJava) return `Java ${version} at ${path}`
  return compiles ? `Java ${version} at ${path}` : `a Java ${version} without the compiler (a JRE) at ${path}`
}
