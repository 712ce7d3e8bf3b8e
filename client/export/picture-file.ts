import { statedRelations } from '../../cypher/ontology'
import { passingOf } from '../filters/greyed'
import { inks } from '../graph/ink'
import { now } from '../state/store'
import { writeSvg } from './svg'

/** Pixels a side beyond which browsers draw nothing. */
const LARGEST = 8_000

/** What of the canvas passes its filters, as SVG. */
export function drawSvg(): { svg: string, width: number, height: number } {
  const state = now()
  return writeSvg({ ...passingOf(state), positions: state.positions, nameOf: (edge) => statedRelations[edge.type][state.language], ink: inks[state.scheme] })
}

/** The same as PNG, twice as large where that can be drawn. Rejects where the browser cannot draw it. */
export async function drawPng(): Promise<Blob> {
  const { svg, width, height } = drawSvg()
  const scale = Math.min(2, LARGEST / Math.max(width, height))
  const image = new Image()
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(width * scale)
    canvas.height = Math.ceil(height * scale)
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('The browser drew no picture.')
    return blob
  } finally {
    URL.revokeObjectURL(url)
  }
}
