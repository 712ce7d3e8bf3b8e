import { type FocusEvent, type KeyboardEvent, useMemo, useState } from 'react'
import { chooseOption } from './choose-option'
import { focusSearch } from './focus-search'
import { flatOptions, groupOptions, type Option, optionAfter } from './options'
import { useComposedText } from './use-composed-text'
import { useSearch } from './use-search'

/** State and events of the search box. While an input method composes, nothing is searched and no key is taken. */
export function useSearchBox() {
  const [open, setOpen] = useState(false)
  const [pointed, point] = useState(-1)
  const text = useComposedText(() => {
    point(-1)
    setOpen(true)
  })
  const search = useSearch(text.settled)
  const groups = useMemo(() => (search.answer ? groupOptions(search.answer) : []), [search.answer])
  const options = flatOptions(groups)
  const active = pointed < options.length ? pointed : -1
  const shown = open && text.settled.trim() !== ''

  const clear = () => {
    text.set('')
    focusSearch()
  }
  const choose = (option: Option) => {
    setOpen(false)
    chooseOption(option)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const next = optionAfter(event.key, active, options.length)
    if (next !== null) {
      point(next)
      setOpen(true)
    } else if (event.key === 'Enter') {
      const chosen = options[Math.max(active, 0)]
      if (shown && chosen && !search.waiting) choose(chosen)
    } else if (event.key === 'Escape') {
      if (!shown) event.currentTarget.blur()
      setOpen(false)
    } else return
    event.preventDefault()
  }
  const inputEvents = { ...text.events, onKeyDown, onFocus: () => setOpen(true) }
  return { typed: text.typed, search, groups, active, open: shown, point, clear, choose, onBlur: (event: FocusEvent) => setOpen(open && !isLeft(event)), inputEvents }
}

const isLeft = ({ currentTarget, relatedTarget }: FocusEvent): boolean => !currentTarget.contains(relatedTarget)
