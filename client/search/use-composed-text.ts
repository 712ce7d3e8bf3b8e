import { type ChangeEvent, type CompositionEvent, useState } from 'react'

/** The text of an input, and as `settled` the same without what an input method is still composing. */
export function useComposedText(onSettled: () => void) {
  const [typed, setTyped] = useState('')
  const [settled, setSettled] = useState('')
  const [composing, setComposing] = useState(false)
  const settle = (words: string) => {
    setSettled(words)
    onSettled()
  }
  const set = (words: string) => {
    setTyped(words)
    settle(words)
  }
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    setTyped(event.target.value)
    if (!composing) settle(event.target.value)
  }
  const onCompositionStart = () => setComposing(true)
  const onCompositionEnd = (event: CompositionEvent<HTMLInputElement>) => {
    setComposing(false)
    settle(event.currentTarget.value)
  }
  return { typed, settled, set, events: { onChange, onCompositionStart, onCompositionEnd } }
}
