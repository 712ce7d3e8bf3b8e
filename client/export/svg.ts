import { lookOf, signOf } from '../graph/look'
import { type Ink } from '../graph/ink'
import { type GraphEdge, type GraphNode } from '../../server/contract'
import { type Position, type Positions } from '../state/state'

/** What is drawn, and where. */
export interface Drawing {
  nodes: readonly GraphNode[]
  edges: readonly GraphEdge[]
  positions: Positions
  /** What a line is called. */
  nameOf: (edge: GraphEdge) => string
  ink: Ink
}

// A reader's machine has one of these; without a list of them, Chinese falls to whatever the viewer takes first.
const font = "'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Heiti SC', SimHei, sans-serif"
const MARGIN = 48
const LINE = 1.3

/** Corners of the ontology's shapes, on a square from -1 to 1; an ellipse has none. */
const corners: Record<string, readonly (readonly [number, number])[]> = {
  'hexagon': [[-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]],
  'pentagon': [[0, -1], [1, -0.24], [0.62, 1], [-0.62, 1], [-1, -0.24]],
  'round-diamond': [[0, -1], [1, 0], [0, 1], [-1, 0]],
  'round-octagon': [[-0.41, -1], [0.41, -1], [1, -0.41], [1, 0.41], [0.41, 1], [-0.41, 1], [-1, 0.41], [-1, -0.41]],
  'round-tag': [[-1, -1], [0.4, -1], [1, 0], [0.4, 1], [-1, 1]],
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text within XML. */
export const escapeXml = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').replace(/[&<>"]/g, (sign) => signs[sign]!)

const round = (value: number): string => String(Math.round(value * 10) / 10)

/** The size of a drawing in pixels, and its text as SVG: what is on the canvas, as it stands there, names under or in their shapes, lines with their arrows and names. */
export function writeSvg({ nodes, edges, positions, nameOf, ink }: Drawing): { svg: string, width: number, height: number } {
  const placed = nodes.flatMap((node) => (positions[node.id] ? [{ node, at: positions[node.id]! }] : []))
  const places = new Map(placed.map(({ node, at }) => [node.id, at]))
  const box = boxOf(placed)
  const lines = edges.filter(({ from, to }) => places.has(from) && places.has(to)).map((edge, index, all) => lineOf(edge, places, all.slice(0, index), nameOf(edge), ink))
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${box.height}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" font-family="${font}">`,
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="${ink.lit}"/></marker></defs>`,
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${ink.ground}"/>`,
    ...lines,
    ...placed.map(({ node, at }) => shapeOf(node, at, ink)),
    '</svg>',
  ].join('\n')
  return { svg, width: box.width, height: box.height }
}

function boxOf(placed: readonly { node: GraphNode, at: Position }[]): { x: number, y: number, width: number, height: number } {
  const halves = placed.map(({ node, at }) => ({ at, half: Math.max(lookOf(node).width / 2, 60), tall: lookOf(node).height / 2 + 36 }))
  const [left, right] = [Math.min(0, ...halves.map(({ at, half }) => at.x - half)), Math.max(1, ...halves.map(({ at, half }) => at.x + half))]
  const [top, bottom] = [Math.min(0, ...halves.map(({ at, tall }) => at.y - tall)), Math.max(1, ...halves.map(({ at, tall }) => at.y + tall))]
  return { x: Math.floor(left - MARGIN), y: Math.floor(top - MARGIN), width: Math.ceil(right - left + 2 * MARGIN), height: Math.ceil(bottom - top + 2 * MARGIN) }
}

/** A line, bent the more the more lines between the same two have been drawn. */
function lineOf({ from, to }: GraphEdge, places: ReadonlyMap<string, Position>, before: readonly GraphEdge[], name: string, ink: Ink): string {
  const [start, end] = [places.get(from)!, places.get(to)!]
  const nth = before.filter((edge) => (edge.from === from && edge.to === to) || (edge.from === to && edge.to === from)).length
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1
  const bend = nth * 28
  const middle = { x: (start.x + end.x) / 2 - (end.y - start.y) / length * bend, y: (start.y + end.y) / 2 + (end.x - start.x) / length * bend }
  const stop = { x: end.x - (end.x - middle.x) / Math.hypot(end.x - middle.x, end.y - middle.y || 1) * 20, y: end.y - (end.y - middle.y) / Math.hypot(end.x - middle.x || 1, end.y - middle.y) * 16 }
  const label = { x: (start.x + 2 * middle.x + end.x) / 4, y: (start.y + 2 * middle.y + end.y) / 4 }
  return `<path d="M${round(start.x)} ${round(start.y)}Q${round(middle.x)} ${round(middle.y)} ${round(stop.x)} ${round(stop.y)}" fill="none" stroke="${ink.edge}" stroke-width="1.2" marker-end="url(#arrow)"/>`
    + `<text x="${round(label.x)}" y="${round(label.y)}" font-size="9" text-anchor="middle" fill="${ink.name}" stroke="${ink.ground}" stroke-width="3" paint-order="stroke">${escapeXml(name)}</text>`
}

function shapeOf(node: GraphNode, { x, y }: Position, ink: Ink): string {
  const look = lookOf(node)
  const { colour, shape } = signOf(node.type)
  const inside = look.labelAt === 'center'
  const lines = look.label.split('\n')
  const first = inside ? y - (lines.length - 1) * look.fontSize * LINE / 2 : y + look.height / 2 + 4 + look.fontSize / 2
  const words = lines.map((line, index) => `<tspan x="${round(x)}" y="${round(first + index * look.fontSize * LINE)}">${escapeXml(line)}</tspan>`).join('')
  const halo = inside ? '' : ` stroke="${ink.ground}" stroke-width="3" paint-order="stroke"`
  return `<g><title>${escapeXml(node.name)}</title>${outlineOf(shape, x, y, look.width / 2, look.height / 2, `fill="${colour}" stroke="${ink.ground}" stroke-width="2"`)}`
    + `<text font-size="${look.fontSize}" text-anchor="middle" dominant-baseline="central" fill="${inside ? '#ffffff' : ink.name}"${halo}>${words}</text></g>`
}

function outlineOf(shape: string, x: number, y: number, width: number, height: number, paint: string): string {
  const points = corners[shape]
  if (points) return `<polygon points="${points.map(([dx, dy]) => `${round(x + dx * width)},${round(y + dy * height)}`).join(' ')}" stroke-linejoin="round" ${paint}/>`
  if (shape === 'ellipse') return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(width)}" ry="${round(height)}" ${paint}/>`
  return `<rect x="${round(x - width)}" y="${round(y - height)}" width="${round(2 * width)}" height="${round(2 * height)}" rx="6" ${paint}/>`
}
