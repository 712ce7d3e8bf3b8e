import { type TFunction } from 'i18next'
import { type Notice } from '../state/state'
import { faultText } from '../text/fault'

/** Notices that stay until they are dismissed: what they tell is lost otherwise. */
export const stays = ({ kind }: Notice): boolean => kind === 'missing' || kind === 'tooLarge' || kind === 'badLink'

/** A notice in words. */
export function noticeWords(notice: Notice, t: TFunction): string {
  switch (notice.kind) {
    case 'cut': return t('notice.cut', { total: notice.total, shown: notice.shown })
    case 'added': return t('notice.added', { count: notice.count })
    case 'collapsed': return t('notice.collapsed', { count: notice.count })
    case 'complete': return t('notice.complete')
    case 'missing': return t('notice.missing', { count: notice.count, names: listed(notice, t) })
    case 'tooLarge': return t('notice.tooLarge', { count: notice.count })
    case 'badLink': return t('notice.badLink')
    case 'linkCopied': return t('notice.linkCopied')
    case 'linkInBar': return t('notice.linkInBar')
    case 'failed': return faultText(t, notice.status)
  }
}

const listed = ({ names, count }: { names: readonly string[], count: number }, t: TFunction): string =>
  names.join(t('notice.between')) + (count > names.length ? ' …' : '')
