import { entityTypes, statedRelations } from '../../cypher/ontology'
import { type LayoutId, layoutIds } from '../state/canvas'
import { type Filters, noFilters } from '../state/filters'
import { type MarkKind } from '../state/state'
import { type View } from './view'

/** The most nodes that a view may hold: what the server gives at once. */
const MOST = 2_000

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const listOf = <T>(value: unknown, is: (one: unknown) => one is T): T[] => (Array.isArray(value) ? value.filter(is) : [])
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 600
const keyOf = (table: object) => (value: unknown): value is string => typeof value === 'string' && Object.hasOwn(table, value)

/** A view from data that anybody may have written: what does not fit is left out. Null where it is no view at all. */
export function readView(data: unknown): View | null {
  if (typeof data !== 'object' || data === null || (data as View).v !== 1) return null
  const given = data as Record<string, unknown>
  const nodes = [...new Set(listOf(given.nodes, isText))].slice(0, MOST)
  if (nodes.length === 0) return null
  // Orders only hold where nothing in front of them was left out.
  const whole = Array.isArray(given.nodes) && given.nodes.length === nodes.length
  const orders = (value: unknown) => (whole ? listOf(value, isNumber) : [])
  return {
    v: 1, nodes, at: whole ? numbersOf(given.at) : [], types: listOf(given.types, isText), edges: orders(given.edges),
    hidden: listOf(given.hidden, keyOf(entityTypes)), away: orders(given.away), pins: orders(given.pins), chosen: orders(given.chosen),
    expansions: whole ? listOf(given.expansions, isExpansion) : [],
    ...(whole && isExpansion(given.focus) && given.focus[0] >= 0 && { focus: given.focus }),
    filters: readFilters(given.filters), parted: orders(given.parted), ...readCanvas(given), ...readLook(given),
  }
}

const marks = { ...entityTypes, figure: true }

const readLook = ({ time, table, plain, language }: Record<string, unknown>): Pick<View, 'time' | 'table' | 'plain' | 'language'> => ({
  ...(time === 1 && { time }), ...(table === 1 && { table }), plain: listOf(plain, keyOf(marks)) as MarkKind[],
  language: language === 'en' ? 'en' : 'zh',
})

const isLayout = (value: unknown): value is LayoutId => (layoutIds as readonly unknown[]).includes(value)

const readCanvas = ({ layout, byDegree, locked }: Record<string, unknown>): Partial<View> =>
  ({ ...(isLayout(layout) && { layout }), ...(byDegree === 1 && { byDegree }), ...(locked === 1 && { locked }) })

// A place that is no number keeps its turn, so that the places after it stay those of their nodes.
const numbersOf = (value: unknown): number[] => (Array.isArray(value) ? value.map((one) => (isNumber(one) ? one : Number.NaN)) : [])

const isExpansion = (value: unknown): value is [number, number[]] =>
  Array.isArray(value) && value.length === 2 && isNumber(value[0]) && Array.isArray(value[1]) && value[1].every(isNumber)

const isRange = (value: unknown): value is [number, number] => Array.isArray(value) && value.length === 2 && value.every(isNumber) && (value[0] as number) <= (value[1] as number)

const readers: { [F in keyof Filters]: (value: unknown) => Filters[F] } = {
  withoutTypes: (value) => listOf(value, keyOf(entityTypes)) as unknown as Filters['withoutTypes'],
  withoutRelations: (value) => listOf(value, keyOf(statedRelations)) as unknown as Filters['withoutRelations'],
  districts: (value) => listOf(value, isText),
  interviews: (value) => listOf(value, isText),
  programmes: (value) => listOf(value, isText),
  said: (value) => (isRange(value) ? value : null),
  promised: (value) => (isRange(value) ? value : null),
  confidence: (value) => (isNumber(value) ? Math.max(0, Math.min(1, value)) : 0),
  mentions: (value) => (isNumber(value) ? Math.max(0, Math.round(value)) : 0),
}

function readFilters(value: unknown): Filters {
  if (typeof value !== 'object' || value === null) return noFilters
  const given = value as Record<string, unknown>
  return Object.fromEntries(Object.entries(readers).map(([field, read]) => [field, read(given[field])])) as unknown as Filters
}
