import { byDistrict } from './by-district'
import { type Layout } from './layout'

/** The ways to lay out a picture, the first one for the first picture. */
export const layouts: readonly [Layout, ...Layout[]] = [byDistrict]
