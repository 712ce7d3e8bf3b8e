/** A Maven repository on this machine for the tests: serves bytes by coordinates, counts what it was asked, and can be made to misbehave. */
import { createHash, randomBytes } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type Jar, nameJar } from '../../../cypher/local/jar'

export interface JarServer {
  repository: string
  jars: Jar[]
  /** Names of the files asked for, in order. */
  asked: string[]
  /** Replaces the answer to the next requests for as long as it gives true. */
  misbehave(how: (name: string, bytes: Buffer, response: ServerResponse) => boolean): void
  close(): void
}

/** Starts a server of some jars of 200 kB each, one with a classifier. */
export async function serveJars(): Promise<JarServer> {
  const coordinates = ['org.example:one:jar:1.0', 'org.example:two:jar:2.0.1', 'org.example.deep:native:jar:linux-x86_64:3.0.Final', 'org.example:four:jar:4']
  const contents = new Map(coordinates.map((each) => [nameJar(each), randomBytes(200_000)]))
  const jars = coordinates.map((each) => describe(each, contents.get(nameJar(each))!))
  const asked: string[] = []
  let misbehaviour: Parameters<JarServer['misbehave']>[0] = () => false
  const server = createServer((request, response) => {
    const name = request.url!.split('/').pop()!
    asked.push(name)
    const bytes = contents.get(name)!
    if (!misbehaviour(name, bytes, response)) response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    repository: `http://127.0.0.1:${(server.address() as AddressInfo).port}/maven`,
    jars,
    asked,
    misbehave: (how) => { misbehaviour = how },
    close: () => { server.closeAllConnections(); server.close() },
  }
}

function describe(coordinates: string, bytes: Buffer): Jar {
  return { coordinates, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
}
