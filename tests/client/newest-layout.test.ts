import { type LayoutOrder } from '../../client/graph/layouts/worker'
import { layoutOf } from '../../client/graph/layouts/layouts'
import { arrangeBy } from '../../client/actions/arrange'
import { addPart } from '../../client/state/graph'
import { initialState } from '../../client/state/state'
import { apply, now } from '../../client/state/store'
import { edge, node } from './samples'

/** The browser's worker, which computes what ours does, and answers when a test says so. */
class SlowWorker {
  static asked: { worker: SlowWorker, order: LayoutOrder }[] = []
  onmessage: ((event: { data: unknown }) => void) | null = null
  ended = false
  postMessage(order: LayoutOrder) {
    SlowWorker.asked.push({ worker: this, order })
  }
  terminate() {
    this.ended = true
  }
}

// Also where the worker has been ended: its word may be on its way by then.
function answer(index: number): void {
  const { worker, order: { layout, scene } } = SlowWorker.asked[index]!
  worker.onmessage?.({ data: layoutOf(layout).run(scene) })
}
const ended = () => SlowWorker.asked.map(({ worker }) => worker.ended)

const nodes = ['District:甲区', 'District:乙县', 'Programme:暖屋行动', 'Project:管网'].map(node)
const edges = nodes.slice(1).map(({ id }) => edge(nodes[0]!.id, 'ADVANCES', id))

beforeAll(() => {
  Object.assign(globalThis, { Worker: SlowWorker })
})
beforeEach(() => {
  SlowWorker.asked = []
  apply(() => addPart({ nodes, edges }, Object.fromEntries(nodes.map(({ id }) => [id, { x: 0, y: 0 }])))(initialState))
})

const outcome = () => [now().layout, now().history.past.length]

test.each([
  ['the older one answers first', [0, 1, 2]], ['the newest one answers first', [2, 1, 0]], ['the older ones answer in between', [1, 2, 0]],
])('of three layouts asked for one after the other the newest wins, and is one step: %s', async (_, order) => {
  const asked = (['force', 'concentric', 'layered'] as const).map(arrangeBy)
  expect(ended()).toEqual([true, true, false])
  order.forEach(answer)
  await Promise.all(asked)
  expect(outcome()).toEqual(['layered', 1])
})

test('a late word of one given up does not keep the newest from being given up in its turn', async () => {
  const first = arrangeBy('force')
  const second = arrangeBy('concentric')
  answer(0)
  const third = arrangeBy('layered')
  expect(ended()).toEqual([true, true, false])
  answer(2)
  answer(1)
  await Promise.all([first, second, third])
  expect(outcome()).toEqual(['layered', 1])
})

test('one that had its answer is a step of its own', async () => {
  const first = arrangeBy('force')
  answer(0)
  await first
  const second = arrangeBy('layered')
  answer(1)
  await second
  expect(outcome()).toEqual(['layered', 2])
})
