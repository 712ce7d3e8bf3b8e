import { useState } from 'react'
import { recall, remember } from '../state/remember'

const wished = { detail: 420, reader: 640, compare: 1080 }
const NARROWEST = 320
/** What must stay of the page beside the panel. */
const CANVAS_KEEPS = 300

const limit = (width: number): number =>
  Math.round(Math.max(NARROWEST, Math.min(width, window.innerWidth - CANVAS_KEEPS)))

/** The panel's width in pixels, remembered: reading wants more of it than looking things up, and text beside print more still. */
export function usePanelWidth(kind: keyof typeof wished): { width: number, setWidth: (width: number) => void } {
  const [widths, setWidths] = useState<Partial<Record<typeof kind, number>>>({})
  const width = widths[kind] ?? (Number(recall(`panel.${kind}`)) || wished[kind])
  return {
    width: limit(width),
    setWidth: (next) => {
      remember(`panel.${kind}`, String(limit(next)))
      setWidths({ ...widths, [kind]: limit(next) })
    },
  }
}
