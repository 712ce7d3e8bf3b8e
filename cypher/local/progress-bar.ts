import { SingleBar } from 'cli-progress'
import { type Progress, type Report } from './progress'

type Fetch = Extract<Progress, { kind: 'fetch' }>

const look = { format: '下载图数据库 Fetching Neo4j {bar} {percentage}% of {megabytes} MB', hideCursor: true, clearOnComplete: true }
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)
const quarter = ({ bytes, allBytes }: Fetch): number => Math.floor((4 * bytes) / allBytes)

/** Takes an event and gives the line that tells of it; null where the error tells it. */
export function describeProgress(event: Progress): string | null {
  switch (event.kind) {
    case 'fetch': return `下载图数据库 Fetching Neo4j: ${megabytes(event.bytes)} of ${megabytes(event.allBytes)} MB`
    case 'starting': return '启动图数据库 Starting Neo4j …'
    case 'waiting': return '等待另一进程 Waiting for the process that is starting it …'
    case 'ready': return `图数据库就绪 Neo4j is ready after ${(event.ms / 1000).toFixed(1)} s: ${event.url}`
    case 'joined': return `图数据库已在运行 Joined the Neo4j that runs: ${event.url}`
    case 'lost': return event.message
    case 'failed': return null
  }
}

/** Takes a stream, gives what shows progress on it: a bar for the fetch on a terminal, a line for each quarter elsewhere; lines for the rest. */
export function drawProgress(out: NodeJS.WriteStream): Report {
  let bar: SingleBar | null = null
  let shown = -1
  const drawFetch = (event: Fetch) => {
    if (!bar) (bar = new SingleBar({ ...look, stream: out })).start(event.allBytes, 0, { megabytes: megabytes(event.allBytes) })
    bar.update(event.bytes)
  }
  const write = (line: string | null) => void (line && out.write(`${line}\n`))
  return (event) => {
    if (event.kind === 'fetch' && out.isTTY) return drawFetch(event)
    if (event.kind === 'fetch' && quarter(event) === shown) return
    if (event.kind === 'fetch') shown = quarter(event)
    // A bar that is not stopped hides the cursor, and keeps the process alive.
    bar?.stop()
    bar = null
    write(describeProgress(event))
  }
}

/** Shows the progress of a local Neo4j on the standard error of this process. */
export const showProgress: Report = drawProgress(process.stderr)
