import { useEffect } from 'react'
import { commands } from '../actions/commands'
import { openMenu } from '../actions/menu'
import { runCommand } from '../actions/run-command'
import { selectionOf } from '../state/selection'
import { now } from '../state/store'
import { entryOf, type KeyScope } from './key-map'
import { isTyping, pressOf } from './press'

// Keys pressed here belong to what is there: all of them, or those that mean the canvas.
const own = '[role=dialog], [role=menu], [role=listbox]'
const busy = '[role=slider], [role=separator], input'
const choice = 'input[type=radio], input[type=checkbox]'
/** What a choice does with keys; all others do nothing there. */
const choosing = /^(?:Shift\+)?(?:Arrow\w+| |Enter)$/
const rows = '[role=treeitem][data-id], [role=row][data-id]'

function onKey(event: KeyboardEvent): void {
  // 229: a key that an input method is still composing with.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return
  const press = pressOf(event)
  const entry = entryOf(press, scopesAt(event.target, press))
  if (!entry) return
  if (entry.command === 'menu') openMenuAt(event.target)
  else if (!runCommand(entry.command, subjectsAt(event.target, commands[entry.command].alone), press)) return
  if (entry.command !== 'close') event.preventDefault()
}

function scopesAt(target: EventTarget | null, press: string): KeyScope[] {
  if (!(target instanceof Element)) return ['page']
  if (isTyping(target) || target.closest(own)) return []
  if (keepsKey(target, press)) return ['page']
  return target.closest('#panel, aside') ? ['page', 'graph'] : ['page', 'graph', 'canvas']
}

// Whether a key means what has the keyboard, and so not the canvas.
const keepsKey = (target: Element, press: string): boolean => (target.matches(choice) ? choosing.test(press) : target.closest(busy) !== null)

const rowAt = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>(rows) : null)

// A row of a list that has the keyboard is meant before what is chosen on the canvas.
function subjectsAt(target: EventTarget | null, alone = false): readonly string[] {
  const id = rowAt(target)?.dataset.id
  const chosen = selectionOf(now())
  return id === undefined || (chosen.includes(id) && !alone) ? chosen : [id]
}

function openMenuAt(target: EventTarget | null): void {
  const row = rowAt(target)
  const box = row?.getBoundingClientRect()
  openMenu(row?.dataset.id ?? selectionOf(now())[0] ?? null, box ? { x: box.left + 24, y: box.bottom } : null)
}

/** Listens for the keys of the key map. */
export function usePageKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
