import { Button } from '@mantine/core'
import { IconTopologyStar3 } from '@tabler/icons-react'
import { entityTypes } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'
import { type GraphPart } from '../../server/contract'
import { EntityLink } from '../panel/entity-link'
import { LongList } from '../panel/long-list'
import { Section } from '../panel/section'
import { useLanguage, useText } from '../text/text'
import { showPart } from './show-part'
import styles from './views.module.css'

const types = Object.keys(entityTypes) as EntityType[]

/** What a part of the graph holds, by type, with a button that shows it; `cut` says that there is more. */
export function PartSummary({ part, found, cut }: { part: GraphPart, found: string, cut: boolean }) {
  const t = useText()
  const language = useLanguage()
  const groups = types.map((type) => [type, part.nodes.filter((node) => node.type === type)] as const).filter(([, nodes]) => nodes.length > 0)
  return (
    <>
      <div className={styles.found}>
        <span role="status" data-testid="found">{part.nodes.length === 0 ? t('views.nothing') : found}</span>
        {part.nodes.length > 0 && <ShowButton part={part} />}
      </div>
      {cut && <p className={styles.cut} data-testid="cut">{t('views.cut')}</p>}
      {groups.map(([type, nodes]) => (
        <Section key={type} id={`view-${type}`} title={entityTypes[type][language]} count={nodes.length}>
          <LongList items={nodes} few={12} keyOf={({ id }) => id} show={(node) => <EntityLink entity={node} />} />
        </Section>
      ))}
    </>
  )
}

/** Puts a part of the graph on the canvas. */
export function ShowButton({ part }: { part: GraphPart }) {
  const t = useText()
  return (
    <Button variant="default" size="compact-sm" leftSection={<IconTopologyStar3 size={15} stroke={1.6} />} onClick={() => void showPart(part)}>{t('views.show')}</Button>
  )
}
