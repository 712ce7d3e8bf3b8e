import { Button } from '@mantine/core'
import { IconFocusCentered, IconTopologyStar3 } from '@tabler/icons-react'
import { type EntityAnswer } from '../../../server/contract'
import { expandEntity } from '../../actions/expand'
import { apply } from '../../state/store'
import { lookAt } from '../../state/view'
import { useText } from '../../text/text'
import { EntityFacts } from './entity-facts'
import styles from './entity-panel.module.css'

/** Characters above which a name is set smaller. */
const LONG = 40

/** Name and facts of an entity, and what can be done with it on the canvas. */
export function EntityHead({ entity }: { entity: EntityAnswer['entity'] }) {
  const t = useText()
  return (
    <header className={styles.head}>
      <h2 lang="zh-CN" className={`${styles.name} ${entity.name.length > LONG ? styles.long : ''}`} data-testid="entity-name">{entity.name}</h2>
      <EntityFacts entity={entity} />
      <div className={styles.actions}>
        <Button variant="default" size="compact-sm" leftSection={<IconTopologyStar3 size={15} stroke={1.6} />} onClick={() => void expandEntity(entity.id)}>{t('entity.expand')}</Button>
        <Button variant="default" size="compact-sm" leftSection={<IconFocusCentered size={15} stroke={1.6} />} onClick={() => apply(lookAt([entity.id]))}>{t('entity.centre')}</Button>
      </div>
    </header>
  )
}
