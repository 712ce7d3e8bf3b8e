/** The graph's settings, read from the environment once. The only file of this room that reads it. */
import { join, resolve } from 'node:path'
import { z } from 'zod'

const schema = z.object({
  GRAPH_URL: z.string().regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'expected neo4j://HOST, neo4j+s://HOST or bolt://HOST').optional(),
  GRAPH_USER: z.string().default('neo4j'),
  GRAPH_PASSWORD: z.string().default(''),
  GRAPH_DATABASE: z.string().optional(),
  DATA: z.string().default('.data'),
  JAVA_HOME: z.string().optional(),
  PATH: z.string().default(''),
  MAVEN_REPOSITORY: z.url().optional(),
  NEO4J_JARS: z.string().optional(),
  NEO4J_HEAP: z.string().regex(/^\d+[mg]$/, 'expected a size such as 512m or 1g').default('512m'),
})

export interface GraphSettings {
  /** A Neo4j that runs elsewhere; null for the local one. */
  remote: { url: string; user: string; password: string; database?: string } | null
  local: LocalSettings
}

export interface LocalSettings {
  /** Folder of the local Neo4j: its data, its `run.json`. */
  folder: string
  javaHome: string | null
  path: string
  /** A Maven repository to fetch the engine from; null for Maven Central. */
  repository: string | null
  /** Folder of the engine's jars; null for the cache that a user's clones share. */
  jars: string | null
  /** Upper bound of the JVM's heap, as Java writes it. */
  heap: string
}

/** Reads the settings of the graph; throws one sentence that names the variable, what was expected and what was found. */
export function readGraphSettings(env: NodeJS.ProcessEnv = process.env): GraphSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const name = String(issue?.path[0])
    throw new Error(`${name}: ${issue?.message}; found ${JSON.stringify(given[name])}.`)
  }
  const { GRAPH_URL: url, GRAPH_USER: user, GRAPH_PASSWORD: password, GRAPH_DATABASE: database, ...rest } = parsed.data
  return {
    remote: url ? { url, user, password, ...(database ? { database } : {}) } : null,
    local: {
      folder: resolve(join(rest.DATA, 'neo4j')),
      javaHome: rest.JAVA_HOME ?? null,
      path: rest.PATH,
      repository: rest.MAVEN_REPOSITORY ?? null,
      jars: rest.NEO4J_JARS ?? null,
      heap: rest.NEO4J_HEAP,
    },
  }
}
