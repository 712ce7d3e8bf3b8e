import { useEffect, useRef } from 'react'
import { jumpToStep } from '../actions/step'
import { useApp } from '../state/store'
import { useLanguage, useText } from '../text/text'
import { stepWords } from './step-words'
import styles from './history-list.module.css'

/** Every step done or undone, in order; a click goes to where it was the last one done. */
export function HistoryList() {
  const t = useText()
  const language = useLanguage()
  const { past, future } = useApp((state) => state.history)
  const labels = [...past, ...future].map((step) => stepWords(step.label, language, t))
  return (
    <section className={styles.history} aria-labelledby="history-title">
      <h2 id="history-title" className={styles.title}>{t('history.title')}</h2>
      <p className={styles.help}>{t('history.help')}</p>
      <ol className={styles.steps} data-testid="history">
        {[t('history.start'), ...labels].map((words, index) => (
          <HistoryRow key={index} words={words} here={index === past.length} undone={index > past.length} onChoose={() => jumpToStep(index)} />
        ))}
      </ol>
    </section>
  )
}

function HistoryRow({ words, here, undone, onChoose }: { words: string, here: boolean, undone: boolean, onChoose: () => void }) {
  const ref = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (here) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [here])
  return (
    <li ref={ref}>
      <button type="button" className={styles.step} aria-current={here ? 'step' : undefined} data-undone={undone || undefined} title={words} onClick={onChoose}>{words}</button>
    </li>
  )
}
