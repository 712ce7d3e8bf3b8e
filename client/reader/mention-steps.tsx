import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useText } from '../text/text'
import { isSame, type ReadMention, type Step } from './mentions'
import { type Reading } from './use-mentions'
import styles from './reader-tools.module.css'

/** Back and forth among the mentions of the entity at hand, and among all that are marked, each with its keys. */
export function MentionSteps({ reading: { shown, current, place, answer, step } }: { reading: Reading }) {
  const t = useText()
  const entity = place.entity === null ? undefined : answer.entities[place.entity]
  const same = shown.filter((mention) => mention.entity === place.entity)
  return (
    <div className={styles.steps}>
      {entity && same.length > 0 && (
        <Steps of="same" keys={['[', ']']} label={entity.name} at={current} among={same} onStep={step} />
      )}
      {shown.length > 0 && <Steps of="any" keys={['p', 'n']} label={t('reader.mentionsAll')} at={current} among={shown} onStep={step} />}
    </div>
  )
}

interface StepsProps { of: Step['of'], keys: readonly [string, string], label: string, at: ReadMention | null, among: readonly ReadMention[], onStep: (step: Step) => void }

function Steps({ of, keys: [back, forth], label, at, among, onStep }: StepsProps) {
  const t = useText()
  const nth = at ? among.findIndex((mention) => isSame(mention, at)) + 1 : 0
  const button = (by: Step['by'], key: string, words: string) => (
    <ActionIcon variant="subtle" color="gray" size={26} aria-keyshortcuts={key} aria-label={`${words} ${label}`} title={`${words} (${key})`} onClick={() => onStep({ by, of })}>
      {by === -1 ? <IconChevronLeft size={16} stroke={1.8} /> : <IconChevronRight size={16} stroke={1.8} />}
    </ActionIcon>
  )
  return (
    <div role="group" aria-label={label} className={styles.step} data-testid={`steps-${of}`}>
      {button(-1, back, t('reader.before'))}
      <span className={styles.where} role="status"><span className={styles.of}>{label}</span> {nth > 0 ? `${nth}/` : ''}{among.length}</span>
      {button(1, forth, t('reader.after'))}
      <kbd className={styles.keys} aria-hidden="true">{back} {forth}</kbd>
    </div>
  )
}
