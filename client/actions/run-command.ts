import { shownOf } from '../state/shown'
import { type State } from '../state/state'
import { now } from '../state/store'
import { type CommandId, commands } from './commands'

/** Those of some ids that a command is done to: nodes, or nodes and edges, that are seen. */
export function subjectsOf(id: CommandId, ids: readonly string[], state: State): string[] {
  const { nodes, edges } = shownOf(state)
  const seen = new Set((commands[id].to === 'things' ? [...nodes, ...edges] : nodes).map((one) => one.id))
  return ids.filter((one) => seen.has(one))
}

/** Whether a command has anything to do. */
export function canRun(id: CommandId, ids: readonly string[], state: State): boolean {
  const subjects = subjectsOf(id, ids, state)
  return (commands[id].to === 'nothing' || subjects.length > 0) && (commands[id].can?.(state, subjects) ?? true)
}

/** Does what a key or a menu asks for. Says whether there was anything to do. */
export function runCommand(id: CommandId, ids: readonly string[], press = ''): boolean {
  if (!canRun(id, ids, now())) return false
  commands[id].run(subjectsOf(id, ids, now()), press)
  return true
}
