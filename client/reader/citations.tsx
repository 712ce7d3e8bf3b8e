import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { type State } from '../state/state'
import { useText } from '../text/text'
import { cite } from './citation'
import { sentencesInOrder } from './sentences'
import { type Reading } from './use-mentions'
import styles from './reader-tools.module.css'

/** The interview, with the sentence one is at, as a reference in either language, to be copied or selected. */
export function Citations({ reading: { answer, place } }: { reading: Reading }) {
  const t = useText()
  const sentence = sentencesInOrder(answer).find(({ id }) => id === place.sentence)?.text ?? null
  return (
    <div role="group" aria-label={t('reader.cite')} className={styles.citations}>
      <Citation format="zh" label={t('citation.inChinese')} text={cite(answer.interview, sentence, 'zh')} />
      <Citation format="en" label={t('citation.inEnglish')} text={cite(answer.interview, sentence, 'en')} />
      {sentence === null && <p className={styles.hint}>{t('citation.choose')}</p>}
    </div>
  )
}

function Citation({ format, label, text }: { format: State['language'], label: string, text: string }) {
  const t = useText()
  const [copied, setCopied] = useState<string | null>(null)
  // Where the browser gives no clipboard (a page that is neither secure nor local), the text above can still be selected.
  const copy = () => void navigator.clipboard?.writeText(text).then(() => setCopied(text), () => setCopied(null))
  const done = copied === text
  return (
    <div className={styles.citation}>
      <div className={styles.citationHead}>
        <span>{label}</span>
        <Button variant="subtle" size="compact-sm" leftSection={done ? <IconCheck size={14} /> : <IconCopy size={14} />} aria-label={`${t('citation.copy')} ${label}`} onClick={copy}>
          <span role="status">{done ? t('citation.copied') : t('citation.copy')}</span>
        </Button>
      </div>
      <p lang={format === 'zh' ? 'zh-CN' : 'en'} className={styles.citationText} data-testid={`citation-${format}`}>{text}</p>
    </div>
  )
}
