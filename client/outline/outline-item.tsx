import { IconChevronRight } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { entityTypes } from '../../cypher/ontology'
import { openMenu } from '../actions/menu'
import { Swatch } from '../look/swatch'
import { selectionOf, toggleSelected } from '../state/selection'
import { apply, useApp } from '../state/store'
import { hover } from '../state/view'
import { useLanguage } from '../text/text'
import { type OutlineAct } from './outline-keys'
import { type OutlineRow } from './outline-rows'
import styles from './outline.module.css'

interface ItemProps<Row> { row: Row, reachable: boolean, onAct: (act: OutlineAct) => void, onFocus: () => void }

/** One row of the list. */
export function OutlineItem({ row, ...rest }: ItemProps<OutlineRow>) {
  return row.kind === 'type' ? <TypeItem row={row} {...rest} /> : <EntityItem row={row} {...rest} />
}

function TypeItem({ row, reachable, onAct, onFocus }: ItemProps<Extract<OutlineRow, { kind: 'type' }>>) {
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

function EntityItem({ row: { node }, reachable, onAct, onFocus }: ItemProps<Extract<OutlineRow, { kind: 'entity' }>>) {
  const ref = useRef<HTMLDivElement>(null)
  const selected = useApp((state) => selectionOf(state).includes(node.id))
  useEffect(() => {
    if (selected) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <div ref={ref} role="treeitem" aria-level={2} aria-selected={selected} tabIndex={reachable ? 0 : -1} className={styles.entity} title={node.name} data-id={node.id}
      onFocus={onFocus} onMouseEnter={() => apply(hover(node.id))} onMouseLeave={() => apply(hover(null))}
      onClick={(event) => (event.ctrlKey || event.metaKey || event.shiftKey ? apply(toggleSelected(node.id)) : onAct({ kind: 'open', id: node.id }))} onDoubleClick={() => onAct({ kind: 'expand', id: node.id })}
      onContextMenu={(event) => {
        event.preventDefault()
        openMenu(node.id, { x: event.clientX, y: event.clientY })
      }}>
      <Swatch type={node.type} size={11} />
      <span className={styles.name} lang="zh-CN">{node.name}</span>
    </div>
  )
}
