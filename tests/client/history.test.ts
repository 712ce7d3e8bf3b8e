import fc from 'fast-check'
import { arrange } from '../../client/state/canvas'
import { widenFocus } from '../../client/state/focus'
import { addPart, moveNodes, pinNodes, removeFromView } from '../../client/state/graph'
import { collapse, noteExpansion } from '../../client/state/expansions'
import { hide, hideOthers, showAll, toggleType } from '../../client/state/hiding'
import { boardOf, goToStep, redo, step, type StepLabel, STEPS_KEPT, undo } from '../../client/state/history'
import { initialState, type State, type Transition } from '../../client/state/state'
import { selectMany } from '../../client/state/selection'
import { hover, setLanguage } from '../../client/state/view'
import { stepWords } from '../../client/history/step-words'
import { textIn } from '../../client/text/text'
import { edge, node } from './samples'

const ids = ['District:甲区', 'District:乙县', 'Programme:暖屋行动', 'Project:管网', 'Official:王某']
const label: StepLabel = { kind: 'layout' }
const [anyId, someIds] = [fc.constantFrom(...ids), fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 })]
const add = (all: string[]) => addPart({ nodes: all.map(node), edges: all.slice(1).map((id) => edge(all[0]!, 'ADVANCES', id)) }, Object.fromEntries(all.map((id, x) => [id, { x, y: 0 }])))

const anyStep: fc.Arbitrary<Transition> = fc.oneof(
  someIds.map(add),
  someIds.map((all) => (state: State) => noteExpansion(all[0]!, all.slice(1))(add(all)(state))),
  anyId.map(collapse), someIds.map(hide), someIds.map(hideOthers), someIds.map(removeFromView), fc.constant(showAll),
  fc.constantFrom('Official' as const, 'District' as const).map(toggleType),
  fc.tuple(someIds, fc.boolean()).map(([all, pinned]) => pinNodes(all, pinned)),
  fc.tuple(anyId, fc.integer(), fc.integer()).map(([id, x, y]) => moveNodes({ [id]: { x, y } })),
  someIds.map(widenFocus),
)
// What is no step may come between: choosing, pointing, speaking another language.
const between: fc.Arbitrary<Transition> = fc.oneof(someIds.map((all) => selectMany(all)), anyId.map(hover), fc.constant(setLanguage('en')))
const anything = fc.array(fc.oneof({ weight: 4, arbitrary: anyStep.map((one) => step(label, one)) }, { weight: 1, arbitrary: between }), { maxLength: 60 })

const run = (transitions: readonly Transition[], from: State = initialState) => transitions.reduce((state, one) => one(state), from)
const times = (count: number, one: Transition) => Array.from({ length: count }, () => one)

describe('steps', () => {
  test('undone all, they give the first board; done again all, the last', () => {
    fc.assert(fc.property(anything, (all) => {
      const last = run(all)
      const first = run(times(last.history.past.length, undo), last)
      expect(boardOf(first)).toEqual(boardOf(initialState))
      expect(boardOf(run(times(first.history.future.length, redo), first))).toEqual(boardOf(last))
    }))
  })

  test('a jump to any step gives what the board was after it', () => {
    fc.assert(fc.property(anything, fc.nat(), fc.nat(), (all, one, other) => {
      const states = all.reduce<State[]>((done, transition) => [...done, transition(done.at(-1)!)], [initialState])
      const last = states.at(-1)!
      const count = last.history.past.length
      const [there, back] = [one % (count + 1), other % (count + 1)]
      const expected = boardOf(states.findLast((state) => state.history.past.length === back)!)
      expect(boardOf(run([goToStep(there), goToStep(back)], last))).toEqual(expected)
    }))
  })

  test('a layout undone is no longer the one in use, and is again once it is done again', () => {
    const laid = run([step(label, arrange('force', {})), step(label, arrange('layered', {}))])
    expect([laid, undo(laid), undo(undo(laid)), redo(undo(laid))].map(({ layout }) => layout)).toEqual(['layered', 'force', 'by-district', 'layered'])
  })

  test('a new step forgets what was undone', () => {
    const [a, b] = [step(label, add(['District:甲区'])), step(label, add(['District:乙县']))]
    const state = run([a, undo, b])
    expect([state.history.past.length, state.history.future, Object.keys(state.nodes)]).toEqual([1, [], ['District:乙县']])
  })

  test('what changes nothing is no step', () => {
    expect(step(label, showAll)(initialState)).toBe(initialState)
    expect(step(label, selectMany(['a']))(initialState).history).toBe(initialState.history)
  })

  test('a hundred are kept', () => {
    const moves = Array.from({ length: STEPS_KEPT + 5 }, (_, x) => step(label, moveNodes({ a: { x, y: 0 } })))
    const last = run(moves)
    expect(last.history.past.length).toBe(100)
    expect(run(times(200, undo), last).positions).toEqual({ a: { x: 4, y: 0 } })
  })

  test('undoing leaves what no step changed', () => {
    const state = run([step(label, add(['District:甲区'])), setLanguage('en'), undo])
    expect(state).toEqual({ ...initialState, language: 'en', history: { past: [], future: state.history.future } })
  })
})

describe('a step in words', () => {
  test.each<[StepLabel, string, string]>([
    [{ kind: 'add', name: '甲区', count: 1 }, '加入甲区', 'Add 甲区'],
    [{ kind: 'hide', name: '甲区', count: 3 }, '隐藏甲区等 3 个', 'Hide 甲区 and others (3)'],
    [{ kind: 'expand', name: '甲区', count: 12 }, '展开甲区（新增 12 个）', 'Expand 甲区 (12 added)'],
    [{ kind: 'focus', name: '甲区', count: 2 }, '只看甲区周围 2 步', 'Only what is within 2 of 甲区'],
    [{ kind: 'hideType', type: 'Official' }, '隐藏全部官员', 'Hide every Official'],
    [{ kind: 'hideOthers' }, '隐藏其余', 'Hide all others'],
  ])('%j', (one, zh, en) => {
    expect([stepWords(one, 'zh', textIn('zh')), stepWords(one, 'en', textIn('en'))]).toEqual([zh, en])
  })
})
