import { type PlaceKeys } from '../keys/place-keys'

/** What a key asks of the map: to move the picture that way, or to draw it so many times as large. */
export type MapAct = { way: readonly [x: number, y: number] } | { zoom: number }

const ZOOM = 1.3

/** Keys of the map. */
export const minimapKeys: readonly PlaceKeys<MapAct>[] = [
  { label: (t) => t('command.pan'), keys: { ArrowUp: { way: [0, -1] }, ArrowDown: { way: [0, 1] }, ArrowLeft: { way: [-1, 0] }, ArrowRight: { way: [1, 0] } } },
  { label: (t) => t('keys.zoom'), keys: { '+': { zoom: ZOOM }, '-': { zoom: 1 / ZOOM } } },
]
