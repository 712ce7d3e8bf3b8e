import { CloseButton } from '@mantine/core'
import { type TFunction } from 'i18next'
import { useEffect } from 'react'
import { type Notice } from '../state/state'
import { apply, useApp } from '../state/store'
import { notify } from '../state/view'
import { faultText } from '../text/fault'
import { useText } from '../text/text'
import styles from './notice-bar.module.css'

/** Milliseconds a notice stays. */
const STAYS = 6_000

/** One sentence about what was just done; goes by itself. */
export function NoticeBar() {
  const notice = useApp((state) => state.notice)
  const t = useText()
  useEffect(() => {
    const timer = setTimeout(() => apply(notify(null)), STAYS)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <div role="status" className={styles.place}>
      {notice && (
        <div className={styles.notice} data-testid="notice">
          {noticeText(notice, t)}
          <CloseButton size="sm" aria-label={t('notice.close')} onClick={() => apply(notify(null))} />
        </div>
      )}
    </div>
  )
}

function noticeText(notice: Notice, t: TFunction): string {
  if (notice.kind === 'cut') return t('notice.cut', { total: notice.total, shown: notice.shown })
  if (notice.kind === 'added') return t('notice.added', { count: notice.count })
  if (notice.kind === 'collapsed') return t('notice.collapsed', { count: notice.count })
  return notice.kind === 'complete' ? t('notice.complete') : faultText(t, notice.status)
}
