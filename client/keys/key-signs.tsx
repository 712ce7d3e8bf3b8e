import { Fragment } from 'react'
import { signsOf } from './signs'
import styles from './key-signs.module.css'

const apple = /Mac|iPhone|iPad/.test(navigator.platform)

/** A press as signs on keys: `Ctrl` `Z`, or `⌘` `Z` where the keyboard is Apple's. */
export function KeySigns({ press }: { press: string }) {
  return (
    <span className={styles.signs}>
      {signsOf(press, apple).map((sign, index) => <Fragment key={index}>{index > 0 && ' '}<kbd className={styles.key}>{sign}</kbd></Fragment>)}
    </span>
  )
}
