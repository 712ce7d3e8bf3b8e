import { type LayoutId } from '../../state/canvas'
import { type Positions } from '../../state/state'
import { type Scene } from './layout'
import { type LayoutOrder } from './worker'

/** A layout under way, and how to give it up. */
let underWay: (() => void) | null = null
/** A worker that has started and waits for work: starting one takes longer than most layouts. */
let waiting: Worker | null = null

/** Has a worker ready before it is needed. */
export function readyWorker(): void {
  waiting ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}

/** Lays a scene out off the main thread. Null where a newer one was asked for meanwhile: that one wins, and this one is stopped. */
export async function layOut(layout: LayoutId, scene: Scene): Promise<Positions | null> {
  underWay?.()
  try {
    return await inWorker({ layout, scene })
  } catch {
    // No worker to be had, as where its file has gone with an older build: better a pause than no picture.
    return (await import('./layouts')).layoutOf(layout).run(scene)
  }
}

function inWorker(order: LayoutOrder): Promise<Positions | null> {
  readyWorker()
  const worker = waiting!
  waiting = null
  return new Promise((resolve, reject) => {
    // A worker at work cannot hear that it should stop, and its word may be on its way already.
    const stop = () => {
      worker.onmessage = null
      worker.terminate()
      underWay = null
      resolve(null)
    }
    underWay = stop
    worker.onmessage = ({ data }: MessageEvent<Positions>) => {
      underWay = null
      if (waiting) worker.terminate()
      else waiting = worker
      resolve(data)
    }
    worker.onerror = () => {
      reject(new Error('the layout worker failed'))
      stop()
    }
    worker.postMessage(order)
  })
}
