import { type State } from '../state/state'

/** What the canvas draws with beside the types' own colours. */
export interface Ink {
  ground: string
  name: string
  edge: string
  lit: string
  accent: string
}

/** The canvas's colours by scheme; `ground` is the page's own (look/tokens.css). */
export const inks: Record<State['scheme'], Ink> = {
  light: { ground: '#f8f7f4', name: '#2b2d33', edge: '#b9bac0', lit: '#858997', accent: '#33508f' },
  dark: { ground: '#16181d', name: '#dcdee4', edge: '#4a4e59', lit: '#868c9c', accent: '#9db6f2' },
}
