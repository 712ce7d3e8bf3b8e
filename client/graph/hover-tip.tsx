import { entityTypes, statedRelations } from '../../cypher/ontology'
import { type GraphEdge, type GraphNode } from '../../server/contract'
import { pairKey } from '../state/canvas'
import { shownOf } from '../state/shown'
import { now, useApp } from '../state/store'
import { useLanguage, useText } from '../text/text'
import { parallelsOf } from './bundles'
import { type Canvas } from './mount'
import styles from './graph-canvas.module.css'

/** A name of more characters would not fit beside its node: it is told at the top. */
const LONG = 90

/** The whole name of what is pointed at, beside it. */
export function HoverTip({ canvas }: { canvas: Canvas }) {
  const hovered = useApp((state) => state.hovered)
  const node = useApp((state) => (hovered === null ? undefined : state.nodes[hovered]))
  const edge = useApp((state) => (hovered === null ? undefined : state.edges[hovered]))
  const place = hovered === null ? null : canvas.placeOf(hovered)
  if (!place || !(node || edge)) return null
  const long = (node?.name.length ?? 0) > LONG
  return (
    <div className={styles.tip} data-below={place.y < 110 || undefined} data-long={long || undefined} style={{ left: place.x, top: place.y }} aria-hidden="true" data-testid="tip">
      {node && <NodeWords node={node} />}
      {edge && <EdgeWords edge={edge} />}
    </div>
  )
}

function NodeWords({ node }: { node: GraphNode }) {
  const t = useText()
  const language = useLanguage()
  return (
    <>
      <div className={styles.tipName}>{node.name}</div>
      <div className={styles.tipFacts}>{entityTypes[node.type][language]} · {t('canvas.appears', { count: node.interviews })}</div>
    </>
  )
}

function EdgeWords({ edge }: { edge: GraphEdge }) {
  const t = useText()
  const language = useLanguage()
  const from = useApp((state) => state.nodes[edge.from]?.name)
  const to = useApp((state) => state.nodes[edge.to]?.name)
  const opened = useApp((state) => state.canvas.opened.includes(pairKey(edge.from, edge.to)))
  const all = parallelsOf(edge, shownOf(now()).edges)
  const told = opened ? [edge] : all
  return (
    <>
      <div className={styles.tipName}>{from} → {to}</div>
      {told.map(({ id, type, from: start, interviews }) => (
        <div key={id} className={styles.tipFacts}>
          {start === edge.from ? '' : '← '}{statedRelations[type][language]} · {t('evidence.inInterviews', { count: interviews.length })}
        </div>
      ))}
      {all.length > 1 && <div className={styles.tipFacts}>{opened ? t('canvas.foldHint') : t('canvas.partHint')}</div>}
    </>
  )
}
