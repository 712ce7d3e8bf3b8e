import { focusSearch } from '../search/focus-search'
import { close } from './go'
import { redoStep, undoStep } from './step'

/** All that a key or a menu can ask for, by name. */
export const commands = {
  search: focusSearch,
  close,
  undo: undoStep,
  redo: redoStep,
} as const satisfies Record<string, () => void>

export type CommandId = keyof typeof commands
