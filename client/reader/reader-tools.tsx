import { Button } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../text/text'
import { Citations } from './citations'
import { MarkChips } from './mark-chips'
import { MentionSteps } from './mention-steps'
import { type Reading } from './use-mentions'
import styles from './reader-tools.module.css'

/** What can be done while reading: choose what is marked, walk the mentions, cite. */
export function ReaderTools({ reading }: { reading: Reading }) {
  const t = useText()
  const [citing, setCiting] = useState(false)
  return (
    <div className={styles.tools}>
      <MarkChips reading={reading} />
      <div className={styles.line}>
        <MentionSteps reading={reading} />
        <Button variant="default" size="compact-sm" aria-expanded={citing} leftSection={<IconQuote size={15} stroke={1.6} />} onClick={() => setCiting(!citing)}>{t('reader.cite')}</Button>
      </div>
      {citing && <Citations reading={reading} />}
    </div>
  )
}
