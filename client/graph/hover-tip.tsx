import { entityTypes, statedRelations } from '../../cypher/ontology'
import { type GraphEdge, type GraphNode } from '../../server/contract'
import { useApp } from '../state/store'
import { useLanguage, useText } from '../text/text'
import { type Canvas } from './mount'
import styles from './graph-canvas.module.css'

/** The whole name of what is pointed at, beside it. */
export function HoverTip({ canvas }: { canvas: Canvas }) {
  const hovered = useApp((state) => state.hovered)
  const node = useApp((state) => (hovered === null ? undefined : state.nodes[hovered]))
  const edge = useApp((state) => (hovered === null ? undefined : state.edges[hovered]))
  const place = hovered === null ? null : canvas.placeOf(hovered)
  if (!place || !(node || edge)) return null
  return (
    <div className={styles.tip} data-below={place.y < 110 || undefined} style={{ left: place.x, top: place.y }} aria-hidden="true" data-testid="tip">
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
  return (
    <>
      <div className={styles.tipName}>{from} → {to}</div>
      <div className={styles.tipFacts}>{statedRelations[edge.type][language]} · {t('evidence.inInterviews', { count: edge.interviews.length })}</div>
    </>
  )
}
