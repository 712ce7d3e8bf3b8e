import { useEffect, useRef } from 'react'
import { IconArrowNarrowLeft, IconArrowNarrowRight, IconChevronRight } from '@tabler/icons-react'
import { entityTypes, statedRelations } from '../../cypher/ontology'
import { openMenu } from '../actions/menu'
import { Swatch } from '../look/swatch'
import { selectionOf, toggleSelected } from '../state/selection'
import { apply, useApp } from '../state/store'
import { hover } from '../state/view'
import { useLanguage, useText } from '../text/text'
import { type OutlineAct } from './outline-keys'
import { type OutlineRow } from './outline-rows'
import styles from './outline.module.css'

type RowOf<Kind extends OutlineRow['kind']> = Extract<OutlineRow, { kind: Kind }>

interface ItemProps<Row> { row: Row, reachable: boolean, onAct: (act: OutlineAct) => void, onFocus: () => void }

/** One row of the list. */
export function OutlineItem({ row, ...rest }: ItemProps<OutlineRow>) {
  if (row.kind === 'type') return <TypeItem row={row} {...rest} />
  if (row.kind === 'more') return <MoreItem row={row} {...rest} />
  return row.kind === 'entity' ? <EntityItem row={row} {...rest} /> : <RelationItem row={row} {...rest} />
}

function TypeItem({ row, reachable, onAct, onFocus }: ItemProps<RowOf<'type'>>) {
  const name = entityTypes[row.type][useLanguage()]
  return (
    <div role="treeitem" aria-level={1} aria-expanded={row.open} aria-label={`${name} ${row.count}`} tabIndex={reachable ? 0 : -1} className={styles.type}
      onFocus={onFocus} onClick={() => onAct({ kind: 'fold', type: row.type, open: !row.open })}>
      <IconChevronRight className={styles.chevron} size={13} stroke={2} aria-hidden="true" />
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>{row.count}</span>
    </div>
  )
}

function MoreItem({ row, reachable, onAct, onFocus }: ItemProps<RowOf<'more'>>) {
  const t = useText()
  return (
    <div role="treeitem" aria-level={2} tabIndex={reachable ? 0 : -1} className={styles.entity} onFocus={onFocus} onClick={() => onAct({ kind: 'list', type: row.type })}>
      <span className={styles.more}>{t('entity.more', { count: row.count })}</span>
    </div>
  )
}

function EntityItem({ row, reachable, onAct, onFocus }: ItemProps<RowOf<'entity'>>) {
  const { node, relations, open } = row
  const { ref, selected } = useChosen(node.id)
  return (
    <div ref={ref} role="treeitem" aria-level={2} aria-posinset={row.place} aria-setsize={row.of} aria-selected={selected} aria-expanded={relations > 0 ? open : undefined} tabIndex={reachable ? 0 : -1}
      className={styles.entity} title={node.name} data-id={node.id} onFocus={onFocus} onMouseEnter={() => apply(hover(node.id))} onMouseLeave={() => apply(hover(null))}
      onClick={(event) => (event.ctrlKey || event.metaKey || event.shiftKey ? apply(toggleSelected(node.id)) : onAct({ kind: 'open', row }))} onDoubleClick={() => onAct({ kind: 'expand', id: node.id })}
      onContextMenu={(event) => {
        event.preventDefault()
        openMenu(node.id, { x: event.clientX, y: event.clientY })
      }}>
      <Swatch type={node.type} size={11} />
      <span className={styles.name} lang="zh-CN">{node.name}</span>
    </div>
  )
}

function RelationItem({ row, reachable, onAct, onFocus }: ItemProps<RowOf<'relation'>>) {
  const t = useText()
  const { edge, direction, other } = row
  const { ref, selected } = useChosen(edge.id)
  const relation = statedRelations[edge.type][useLanguage()]
  const Arrow = direction === 'out' ? IconArrowNarrowRight : IconArrowNarrowLeft
  const label = direction === 'out' ? t('entity.outward', { relation }) : t('entity.inward', { relation })
  return (
    <div ref={ref} role="treeitem" aria-level={3} aria-posinset={row.place} aria-setsize={row.of} aria-selected={selected} aria-label={`${label} ${other.name}`} tabIndex={reachable ? 0 : -1}
      className={styles.relation} title={`${label} ${other.name}`} onFocus={onFocus} onMouseEnter={() => apply(hover(edge.id))} onMouseLeave={() => apply(hover(null))} onClick={() => onAct({ kind: 'open', row })}>
      <span className={styles.kind}>{relation}</span>
      <Arrow size={13} stroke={1.6} aria-hidden="true" />
      <Swatch type={other.type} size={10} />
      <span className={styles.name} lang="zh-CN">{other.name}</span>
    </div>
  )
}

// Whether a node or edge is chosen; its row comes into sight when it becomes so.
function useChosen(id: string) {
  const ref = useRef<HTMLDivElement>(null)
  const selected = useApp((state) => selectionOf(state).includes(id))
  useEffect(() => {
    if (selected) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return { ref, selected }
}
