import { Skeleton } from '@mantine/core'
import { useText } from '../text/text'
import { PanelBar } from './panel-bar'
import styles from './side-panel.module.css'

/** A panel on its way. */
export function PanelSkeleton() {
  const t = useText()
  return (
    <>
      <PanelBar />
      <div className={styles.skeleton} role="status" aria-label={t('panel.loading')}>
        <Skeleton height={28} width="60%" />
        {[92, 84, 88, 40].map((width) => <Skeleton key={width} height={13} width={`${width}%`} mt={16} />)}
      </div>
    </>
  )
}
