import { type TFunction } from 'i18next'
import { greyedOf } from '../filters/greyed'
import { focusSearch } from '../search/focus-search'
import { isExpanded } from '../state/expansions'
import { isFiltering } from '../state/filters'
import { selectAll, toggleSelected } from '../state/selection'
import { shownOf } from '../state/shown'
import { type State } from '../state/state'
import { apply } from '../state/store'
import { lookAt, panBy, setTool, showDialog, showSidebar, toggleTimeBar } from '../state/view'
import { chooseNeighbours, chooseNothing, invertChoice } from './choose'
import { collapseEntity, expandEntity } from './expand'
import { filterNothing, removeGreyed } from './filter'
import { focusNarrower, focusNoMore, focusWider } from './focus'
import { closeSomething } from './close'
import { go } from './go'
import { hideAllBut, hideThese, removeThese, showHidden, switchPins } from './hide'
import { inspect } from './inspect'
import { copyLink } from './link'
import { openMenu } from './menu'
import { redoStep, undoStep } from './step'

/** What a key or a menu can ask for. */
export interface Command {
  label: (t: TFunction) => string
  /** What it is done to: nothing in particular, some nodes, or some nodes and edges. */
  to: 'nothing' | 'nodes' | 'things'
  /** `press` is the key pressed, as `pressOf` writes it. */
  run: (ids: readonly string[], press: string) => void
  /** Done to the row that has the keyboard, never to all that is chosen with it. */
  alone?: true
  /** Whether there is anything to do; where left out, there always is. */
  can?: (state: State, ids: readonly string[]) => boolean
}

/** Pixels of one press of an arrow key, and with Shift. */
const [STRIDE, LEAP] = [60, 240]
const ways: Record<string, [number, number]> = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [1, 0], ArrowRight: [-1, 0] }

function pan(press: string): void {
  const [x, y] = ways[press.split('+').at(-1)!] ?? [0, 0]
  const by = press.startsWith('Shift') ? LEAP : STRIDE
  apply(panBy({ x: x * by, y: y * by }))
}

const each = (run: (id: string) => void) => (ids: readonly string[]) => ids.forEach(run)
const hasHidden = ({ away, hidden, focus }: State) => away.length + hidden.length > 0 || focus !== null

const table = {
  search: { label: (t) => t('command.search'), to: 'nothing', run: focusSearch },
  close: { label: (t) => t('command.close'), to: 'nothing', run: closeSomething },
  undo: { label: (t) => t('command.undo'), to: 'nothing', run: undoStep, can: ({ history }) => history.past.length > 0 },
  redo: { label: (t) => t('command.redo'), to: 'nothing', run: redoStep, can: ({ history }) => history.future.length > 0 },
  history: { label: (t) => t('command.history'), to: 'nothing', run: () => apply(showSidebar('history')) },
  legend: { label: (t) => t('command.legend'), to: 'nothing', run: () => apply(showSidebar('legend')) },
  filters: { label: (t) => t('command.filters'), to: 'nothing', run: () => apply(showSidebar('filters')) },
  timeBar: { label: (t) => t('command.timeBar'), to: 'nothing', run: () => apply(toggleTimeBar) },
  removeGreyed: { label: (t) => t('command.removeGreyed'), to: 'nothing', run: removeGreyed, can: (state) => greyedOf(state).size > 0 },
  clearFilters: { label: (t) => t('command.clearFilters'), to: 'nothing', run: filterNothing, can: ({ filters }) => isFiltering(filters) },
  copyLink: { label: (t) => t('command.copyLink'), to: 'nothing', run: () => void copyLink() },
  help: { label: (t) => t('command.help'), to: 'nothing', run: () => apply(showDialog({ kind: 'keys' })) },
  inspect: { label: (t) => t('command.inspect'), to: 'things', run: inspect },
  expand: { label: (t) => t('command.expand'), to: 'nodes', run: each((id) => void expandEntity(id)) },
  collapse: { label: (t) => t('command.collapse'), to: 'nodes', run: each(collapseEntity), can: (state, ids) => ids.some((id) => isExpanded(id, state)) },
  pin: { label: (t) => t('command.pin'), to: 'nodes', run: switchPins },
  hide: { label: (t) => t('command.hide'), to: 'things', run: hideThese },
  hideOthers: { label: (t) => t('command.hideOthers'), to: 'nodes', run: hideAllBut },
  remove: { label: (t) => t('command.remove'), to: 'things', run: removeThese },
  showAll: { label: (t) => t('command.showAll'), to: 'nothing', run: showHidden, can: hasHidden },
  widen: { label: (t) => t('command.widen'), to: 'nothing', run: focusWider, can: ({ focus }, ids) => focus !== null || ids.length > 0 },
  narrow: { label: (t) => t('command.narrow'), to: 'nothing', run: focusNarrower, can: ({ focus }) => focus !== null },
  endFocus: { label: (t) => t('command.endFocus'), to: 'nothing', run: focusNoMore, can: ({ focus }) => focus !== null },
  centre: { label: (t) => t('command.centre'), to: 'nodes', run: (ids) => apply(lookAt(ids)) },
  fit: { label: (t) => t('command.fit'), to: 'nothing', run: () => apply(lookAt('all')) },
  pan: { label: (t) => t('command.pan'), to: 'nothing', run: (_, press) => pan(press) },
  selectAll: { label: (t) => t('command.selectAll'), to: 'nothing', run: () => apply(selectAll), can: (state) => shownOf(state).nodes.length > 0 },
  selectNone: { label: (t) => t('command.selectNone'), to: 'things', run: chooseNothing },
  invert: { label: (t) => t('command.invert'), to: 'nothing', run: invertChoice },
  menu: { label: (t) => t('command.menu'), to: 'nothing', run: ([id = null]) => openMenu(id, null) },
  toggle: { label: (t) => t('command.toggle'), to: 'things', run: ([id]) => apply(toggleSelected(id!)), alone: true },
  selectNeighbours: { label: (t) => t('command.selectNeighbours'), to: 'nodes', run: chooseNeighbours },
  paths: { label: (t) => t('command.paths'), to: 'nodes', run: ([from, to]) => go({ kind: 'view', view: 'paths', ask: { from: [from!], ...(to !== undefined && { to: [to] }) } }), can: (_, ids) => ids.length <= 2 },
  common: { label: (t) => t('command.common'), to: 'nodes', run: (ids) => go({ kind: 'view', view: 'common', ask: { id: ids } }), can: (_, ids) => ids.length > 1 },
  pointer: { label: (t) => t('command.pointer'), to: 'nothing', run: () => apply(setTool('pointer')) },
  box: { label: (t) => t('command.box'), to: 'nothing', run: () => apply(setTool('box')) },
  lasso: { label: (t) => t('command.lasso'), to: 'nothing', run: () => apply(setTool('lasso')) },
} as const satisfies Record<string, Command>

export type CommandId = keyof typeof table

/** All that a key or a menu can ask for, by name. */
export const commands: Readonly<Record<CommandId, Command>> = table
