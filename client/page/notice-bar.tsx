import { CloseButton } from '@mantine/core'
import { useEffect } from 'react'
import { apply, useApp } from '../state/store'
import { notify } from '../state/view'
import { useText } from '../text/text'
import { noticeWords, stays } from './notice-words'
import styles from './notice-bar.module.css'

/** Milliseconds a notice stays. */
const STAYS = 6_000

/** One sentence about what was just done; most go by themselves. */
export function NoticeBar() {
  const notice = useApp((state) => state.notice)
  const t = useText()
  useEffect(() => {
    if (notice && stays(notice)) return
    const timer = setTimeout(() => apply(notify(null)), STAYS)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <div role="status" className={styles.place}>
      {notice && (
        <div className={styles.notice} data-testid="notice">
          {noticeWords(notice, t)}
          <CloseButton size={24} aria-label={t('notice.close')} onClick={() => apply(notify(null))} />
        </div>
      )}
    </div>
  )
}
