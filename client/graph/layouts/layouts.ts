import { type LayoutId } from '../../state/canvas'
import { byDistrict } from './by-district'
import { concentric } from './concentric'
import { force } from './force'
import { layered } from './layered'
import { type Layout } from './layout'

/** The ways to lay out a picture, the first one for the first picture. */
export const layouts: readonly [Layout, ...Layout[]] = [byDistrict, force, layered, concentric]

/** The layout of an id. */
export const layoutOf = (id: LayoutId): Layout => layouts.find((layout) => layout.id === id) ?? layouts[0]
