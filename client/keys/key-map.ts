import { type CommandId } from '../actions/commands'

/** Where a key works: anywhere, wherever something on the canvas is meant, or on the canvas itself. Never while one types. */
export type KeyScope = 'page' | 'graph' | 'canvas'

/** What some keys do. Their words are the command's. */
export interface KeyEntry {
  command: CommandId
  /** As `pressOf` writes them. */
  keys: readonly [string, ...string[]]
  scope: KeyScope
}

/** Every key of the page but those of a text, a list or a menu. */
export const keyMap: readonly KeyEntry[] = [
  { command: 'search', keys: ['/'], scope: 'page' },
  { command: 'close', keys: ['Escape'], scope: 'page' },
  { command: 'undo', keys: ['Ctrl+z'], scope: 'page' },
  { command: 'redo', keys: ['Ctrl+Shift+z', 'Ctrl+y'], scope: 'page' },
  { command: 'history', keys: ['Shift+s'], scope: 'page' },
  { command: 'legend', keys: ['Shift+l'], scope: 'page' },
  { command: 'filters', keys: ['Shift+f'], scope: 'page' },
  { command: 'timeBar', keys: ['t'], scope: 'page' },
  { command: 'removeGreyed', keys: ['g'], scope: 'graph' },
  { command: 'clearFilters', keys: ['Shift+g'], scope: 'graph' },
  { command: 'copyLink', keys: ['Shift+c'], scope: 'page' },
  { command: 'help', keys: ['?'], scope: 'page' },
  { command: 'inspect', keys: ['i'], scope: 'graph' },
  { command: 'expand', keys: ['e'], scope: 'graph' },
  { command: 'collapse', keys: ['c'], scope: 'graph' },
  { command: 'pin', keys: ['p'], scope: 'graph' },
  { command: 'hide', keys: ['h'], scope: 'graph' },
  { command: 'hideOthers', keys: ['Shift+h'], scope: 'graph' },
  { command: 'showAll', keys: ['u'], scope: 'graph' },
  { command: 'remove', keys: ['Delete', 'Backspace'], scope: 'graph' },
  { command: 'widen', keys: ['+', '='], scope: 'graph' },
  { command: 'narrow', keys: ['-'], scope: 'graph' },
  { command: 'endFocus', keys: ['0'], scope: 'graph' },
  { command: 'centre', keys: ['.'], scope: 'graph' },
  { command: 'fit', keys: ['f'], scope: 'graph' },
  { command: 'pan', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowRight'], scope: 'canvas' },
  { command: 'toggle', keys: ['x'], scope: 'graph' },
  { command: 'selectAll', keys: ['Ctrl+a'], scope: 'canvas' },
  { command: 'invert', keys: ['Ctrl+Alt+a'], scope: 'canvas' },
  { command: 'selectNone', keys: ['Shift+x'], scope: 'graph' },
  { command: 'selectNeighbours', keys: ['n'], scope: 'graph' },
  { command: 'paths', keys: ['Shift+p'], scope: 'graph' },
  { command: 'common', keys: ['m'], scope: 'graph' },
  { command: 'menu', keys: ['ContextMenu', 'Shift+F10'], scope: 'graph' },
  { command: 'pointer', keys: ['v'], scope: 'graph' },
  { command: 'box', keys: ['b'], scope: 'graph' },
  { command: 'lasso', keys: ['l'], scope: 'graph' },
]

/** What a press means in some scopes, or undefined. */
export const entryOf = (press: string, scopes: readonly KeyScope[]): KeyEntry | undefined =>
  keyMap.find(({ keys, scope }) => keys.includes(press) && scopes.includes(scope))

/** The keys of a command; none where it has none. */
export const keysOf = (command: CommandId): readonly string[] => keyMap.find((entry) => entry.command === command)?.keys ?? []
