import { useComputedColorScheme } from '@mantine/core'
import { useEffect } from 'react'
import { apply } from '../state/store'
import { setScheme } from '../state/view'

/** Tells the canvas, which no stylesheet reaches, whether the page is light or dark. */
export function SchemeToState() {
  const scheme = useComputedColorScheme('light')
  useEffect(() => apply(setScheme(scheme)), [scheme])
  return null
}
