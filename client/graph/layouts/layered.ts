import { type EntityType } from '../../../cypher/types'
import { GAP } from './free-ground'
import { type Body, inOrder, type Layout, neighboursOf, type Scene } from './layout'
import { type Point } from './point'
import { standFree } from './stand-free'

/** From who writes to what is built: relations run from a type to one farther on. */
const order: Record<EntityType, number> = { Journalist: 0, Official: 1, District: 3, Policy: 4, Institution: 5, Enterprise: 5, Project: 6, Programme: 7 }
/** A district in which others lie stands one layer before them. */
const ABOVE = 2
/** Free ground between two layers, for the lines, and between the columns of one. */
const BETWEEN = { layers: 150, columns: 24 }
/** Columns are at most so many times as high as they would be in a square picture. */
const HIGHEST = 1.15
const SWEEPS = 8

/** Layers from left to right by type, each ordered so that few lines cross. */
export const layered: Layout = {
  id: 'layered',
  label: 'layout.layered',
  run: (scene) => standFree(seat(orderLayers(scene), scene)),
}

/** Bodies by layer, from left to right, each from top to bottom. */
function orderLayers(scene: Scene): Body[][] {
  const near = neighboursOf(scene)
  const types = new Map(scene.bodies.map((body) => [body.id, body.type]))
  const layerOf = (body: Body) => {
    const districts = near.get(body.id)!.filter((id) => types.get(id) === 'District').length
    return body.type === 'District' && districts >= 3 ? ABOVE : order[body.type]
  }
  const layers = [...new Set(scene.bodies.map(layerOf))].sort((a, b) => a - b).map((layer) => inOrder(scene).filter((body) => layerOf(body) === layer))
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) settleSweep(sweep % 2 === 0 ? layers : [...layers].reverse(), near)
  return layers
}

// Each body goes to the mean height of its neighbours in the other layers (Sugiyama's barycentres), layer by layer to and fro.
function settleSweep(layers: Body[][], near: Map<string, string[]>): void {
  const heights = new Map<string, number>()
  const measure = (layer: Body[]) => layer.forEach(({ id }, index) => heights.set(id, (index + 0.5) / layer.length))
  layers.forEach(measure)
  for (const layer of layers) {
    const wished = new Map(layer.map(({ id }) => {
      const known = near.get(id)!.map((other) => heights.get(other)!)
      return [id, known.length === 0 ? heights.get(id)! : known.reduce((sum, height) => sum + height, 0) / known.length] as const
    }))
    layer.sort((a, b) => wished.get(a.id)! - wished.get(b.id)! || (a.id < b.id ? -1 : 1))
    measure(layer)
  }
}

function seat(layers: Body[][], { bodies }: Scene): Point[] {
  const area = bodies.reduce((sum, { width, height }) => sum + (width + BETWEEN.columns) * (height + GAP.y), 0)
  const highest = Math.max(560, Math.sqrt(area) * HIGHEST)
  let left = 0
  return layers.flatMap((layer) => {
    const { points, right } = seatLayer(layer, left, highest)
    left = right + BETWEEN.layers
    return points
  })
}

// Row by row over the layer's columns: what belongs at one height stands at one height.
function seatLayer(layer: Body[], left: number, highest: number): { points: Point[], right: number } {
  const row = layer.reduce((most, { height }) => Math.max(most, height), 0) + GAP.y
  const columns = Math.max(1, Math.ceil((layer.length * row) / highest))
  const wide = layer.reduce((most, { width }) => Math.max(most, width), 0) + BETWEEN.columns
  const rows = Math.ceil(layer.length / columns)
  const step = Math.max(row, Math.min(highest / Math.max(rows, 1), row * 2.4))
  const points = layer.map((body, index) => {
    const place = body.fixed ?? { x: left + wide * ((index % columns) + 0.5), y: (Math.floor(index / columns) - (rows - 1) / 2) * step + (columns > 1 ? ((index % columns) / columns - 0.5) * step * 0.5 : 0) }
    return { ...body, ...place, held: body.fixed !== null, seat: { ...place, pull: 0 } }
  })
  return { points, right: left + wide * columns }
}
