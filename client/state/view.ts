import { type Place, subjectOf } from './place'
import { type Camera, type Dialog, type MarkKind, type Notice, type OpenMenu, type Pane, type Position, type SidebarView, type State, type Tool, type Transition } from './state'
import { toggled } from './toggled'

/** Opens a place; its subject becomes the selection. */
export const openPlace = (place: Place, depth: number): Transition => (state) =>
  ({ ...state, place, depth, selected: subjectOf(place), alsoSelected: [] })

/** Marks a node or edge as chosen without opening anything. */
export const select = (id: string | null): Transition => (state) => ({ ...state, selected: id, alsoSelected: [] })

/** The pointer is over a node or edge, or over none. */
export const hover = (id: string | null): Transition => (state) =>
  state.hovered === id ? state : { ...state, hovered: id }

/** Asks the canvas to bring something into view. */
export const lookAt = (on: Camera['on'], how: Camera['how'] = 'centre'): Transition => (state) =>
  ({ ...state, camera: { on, how, nth: state.camera.nth + 1 } })

/** Moves the picture by so many pixels. */
export const panBy = (by: Position): Transition => lookAt({ by })

/** Takes another tool into the hand. */
export const setTool = (tool: Tool): Transition => (state) => ({ ...state, tool })

/** Shows the time bar, or puts it away. */
export const toggleTimeBar: Transition = (state) => ({ ...state, timeBar: !state.timeBar })

/** Opens a menu, or closes it. */
export const showMenu = (menu: OpenMenu | null): Transition => (state) => ({ ...state, menu, hovered: null })

/** Opens a dialog, or closes it. */
export const showDialog = (dialog: Dialog | null): Transition => (state) => ({ ...state, dialog })

/** Says something once, or falls silent. */
export const notify = (notice: Notice | null): Transition => (state) => ({ ...state, notice })

/** Looks at the board as a picture or as tables. */
export const showPane = (pane: Pane): Transition => (state) => ({ ...state, pane })

/** Leaves a kind of thing unmarked in the reader, or marks it again. */
export const togglePlain = (kind: MarkKind): Transition => (state) => ({ ...state, plain: toggled(state.plain, kind) })

/** Shows a view of the sidebar, on small screens over the canvas. */
export const showSidebar = (view: SidebarView): Transition => (state) => ({ ...state, sidebar: { view, open: true } })

/** Opens or closes the sidebar where it lies over the canvas. */
export const openSidebar = (open: boolean): Transition => (state) => ({ ...state, sidebar: { ...state.sidebar, open } })

/** The colours of the page, light or dark. */
export const setScheme = (scheme: State['scheme']): Transition => (state) =>
  state.scheme === scheme ? state : { ...state, scheme }

/** The language of the screen. */
export const setLanguage = (language: State['language']): Transition => (state) => ({ ...state, language })
