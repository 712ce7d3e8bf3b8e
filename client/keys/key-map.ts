import { type TFunction } from 'i18next'
import { type CommandId } from '../actions/commands'

/** Where a key works: anywhere, wherever something on the canvas is meant, or on the canvas itself. Never while one types. */
export type KeyScope = 'page' | 'graph' | 'canvas'

/** What some keys do. */
export interface KeyEntry {
  command: CommandId
  /** As `pressOf` writes them. */
  keys: readonly [string, ...string[]]
  scope: KeyScope
  label: (t: TFunction) => string
}

/** Every key of the page but those of a text, a list or a menu. */
export const keyMap: readonly KeyEntry[] = [
  { command: 'search', keys: ['/'], scope: 'page', label: (t) => t('keys.search') },
  { command: 'close', keys: ['Escape'], scope: 'page', label: (t) => t('keys.close') },
  { command: 'undo', keys: ['Ctrl+z'], scope: 'page', label: (t) => t('keys.undo') },
  { command: 'redo', keys: ['Ctrl+Shift+z', 'Ctrl+y'], scope: 'page', label: (t) => t('keys.redo') },
]

/** What a press means in some scopes, or undefined. */
export const entryOf = (press: string, scopes: readonly KeyScope[]): KeyEntry | undefined =>
  keyMap.find(({ keys, scope }) => keys.includes(press) && scopes.includes(scope))
