import { explainFileError } from './explain-file-error'
import { BrokenJar } from './fetch-jar'

const otherWays = 'set MAVEN_REPOSITORY to a mirror that can be reached, or NEO4J_JARS to a folder that holds the jars'

/** Takes an error of a fetch and says whether another try may help: yes for a network's moods and broken bytes, no for a disk or a missing file. */
export function mayRetry(error: unknown): boolean {
  return explainFileError(error, '', '', '') === null && !/Status 40[0-9]/.test(String(error))
}

/** Takes an error of a fetch, the file and the folder it was for; gives one sentence: what happened, to which file, what to do. */
export function explainFetchError(error: unknown, file: string, folder: string): string {
  const disk = explainFileError(error, file, folder, 'NEO4J_JARS')
  if (disk) return disk
  if (error instanceof BrokenJar) {
    return `${file} arrived with other bytes than expected and was not kept in ${folder}. Start again; if that does not help, ${otherWays}.`
  }
  const status = /Status (\d+)/.exec(String(error))?.[1]
  if (status) return `${file} could not be fetched into ${folder}: the Maven repository answered ${status}. Start again later, or ${otherWays}.`
  const { code, message } = error as NodeJS.ErrnoException
  return `${file} could not be fetched into ${folder}: ${code ?? message}. Check the network, ${otherWays}.`
}
