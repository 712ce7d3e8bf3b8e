import { useText } from '../text/text'
import styles from './marks.module.css'

/** The number of a place in print, where it begins. */
export function JoinSign({ number, count }: { number: number, count: number }) {
  const t = useText()
  return <span role="img" aria-label={t('reader.piece', { number, count })} title={t('reader.piece', { number, count })} className={styles.join}>{number}</span>
}
