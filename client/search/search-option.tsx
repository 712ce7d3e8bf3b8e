import { type SentenceHit } from '../../server/contract'
import { Swatch } from '../look/swatch'
import { MarkedText } from '../marks/marked-text'
import { dateOf } from '../text/dates'
import { useLanguage, useText } from '../text/text'
import { excerptOf } from './excerpt'
import { type Option } from './options'
import styles from './search-results.module.css'

interface OptionProps { option: Option, id: string, active: boolean, onChoose: () => void, onPoint: () => void }

/** One result: an entity by the name that was found, or a sentence with where it stands. */
export function SearchOption({ option, id, active, onChoose, onPoint }: OptionProps) {
  return (
    <div id={id} role="option" lang="zh-CN" aria-selected={active}
      className={styles.option} data-kind={option.kind === 'entity' ? 'entity' : 'sentence'} onClick={onChoose} onMouseMove={active ? undefined : onPoint}>
      <Words option={option} />
    </div>
  )
}

function Words({ option }: { option: Option }) {
  const t = useText()
  const language = useLanguage()
  if (option.kind === 'entity') return <EntityWords found={option.found} />
  if (option.kind === 'elsewhere') return <SentenceWords sentence={option.found.sentence} source={option.found.page.title ?? option.found.page.file} />
  const { sentence, interview } = option.found
  return <SentenceWords sentence={sentence} source={[interview.headline, t('interview.with', { name: interview.interviewee }), dateOf(interview, language, t)].join(' · ')} />
}

function EntityWords({ found: { entity, found, marks } }: { found: Extract<Option, { kind: 'entity' }>['found'] }) {
  const t = useText()
  const byName = found === entity.name
  return (
    <>
      <Swatch type={entity.type} />
      <span className={styles.name}>{byName ? <MarkedText text={entity.name} spans={marks} /> : entity.name}</span>
      {!byName && <span className={styles.quiet}>{t('search.alias')} <MarkedText text={found} spans={marks} /></span>}
      <span className={styles.count}>{t('entity.inInterviews', { count: entity.interviews })}</span>
    </>
  )
}

function SentenceWords({ sentence, source }: { sentence: SentenceHit, source: string }) {
  const excerpt = excerptOf(sentence.text, sentence.marks)
  return (
    <>
      <span className={styles.sentence}><MarkedText text={excerpt.text} spans={excerpt.marks} /></span>
      <span className={styles.source}>{source}</span>
    </>
  )
}
