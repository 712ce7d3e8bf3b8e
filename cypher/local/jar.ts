/** One jar of the engine: `coordinates` as Maven writes them (group:artifact:jar[:classifier]:version), its SHA-256 in hex, its size in bytes. */
export interface Jar {
  coordinates: string
  sha256: string
  size: number
}

/** Takes coordinates and gives the file's name as Maven forms it: artifact-version[-classifier].jar. */
export function nameJar(coordinates: string): string {
  const [, artifact, extension, ...rest] = coordinates.split(':')
  const version = rest.pop()
  return `${[artifact, version, ...rest].join('-')}.${extension}`
}
