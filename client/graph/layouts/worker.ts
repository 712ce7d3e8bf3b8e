import { type LayoutId } from '../../state/canvas'
import { type Scene } from './layout'
import { layoutOf } from './layouts'

/** What the worker is sent. It answers with the places. */
export interface LayoutOrder { layout: LayoutId, scene: Scene }

self.onmessage = ({ data: { layout, scene } }: MessageEvent<LayoutOrder>) => self.postMessage(layoutOf(layout).run(scene))
