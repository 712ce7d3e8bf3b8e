import { Button } from '@mantine/core'
import { useState } from 'react'
import { entityTypes } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'
import { RequestFailed } from '../api/request'
import { send } from '../saved/send'
import { shownOf } from '../state/shown'
import { now, useApp } from '../state/store'
import { faultText } from '../text/fault'
import { useText } from '../text/text'
import { drawPng, drawSvg } from './picture-file'
import { saveFile } from './save-file'
import styles from '../saved/keep.module.css'

const pictures = ['png', 'svg'] as const
const data = ['csv', 'json', 'graphml', 'gexf'] as const

async function takePicture(format: typeof pictures[number]): Promise<void> {
  saveFile(format === 'png' ? await drawPng() : new Blob([drawSvg().svg], { type: 'image/svg+xml' }), `fangtan.${format}`)
}

async function takeData(format: typeof data[number]): Promise<void> {
  const ids = shownOf(now()).nodes.map(({ id }) => id)
  saveFile(await (await send('POST', '/api/export', { format, ids })).blob(), `fangtan.${format}`)
}

/** Files of what is on the canvas, and of all that is in the graph of the types shown. */
export function ExportChoices() {
  const t = useText()
  const [fault, setFault] = useState<number | null>(null)
  const hidden = useApp((state) => state.hidden)
  const types = (Object.keys(entityTypes) as EntityType[]).filter((type) => !hidden.includes(type))
  const all = (format: string) => `/api/export?${new URLSearchParams({ format, ...(hidden.length > 0 ? { types: types.join(',') } : {}) })}`
  const take = (work: Promise<void>) => {
    setFault(null)
    void work.catch((error: unknown) => setFault(error instanceof RequestFailed ? error.status : 0))
  }
  return (
    <section className={styles.part} aria-labelledby="export-title">
      <h3 id="export-title" className={styles.title}>{t('export.title')}</h3>
      <div className={styles.formats} role="group" aria-label={t('export.view')}>
        <span>{t('export.view')}</span>
        {pictures.map((format) => <Button key={format} variant="default" size="compact-sm" onClick={() => take(takePicture(format))}>{format.toUpperCase()}</Button>)}
        {data.map((format) => <Button key={format} variant="default" size="compact-sm" onClick={() => take(takeData(format))}>{format.toUpperCase()}</Button>)}
      </div>
      <div className={styles.formats} role="group" aria-label={t('export.all')}>
        <span>{t('export.all')}</span>
        {data.map((format) => <a key={format} className={styles.link} href={all(format)} download={`fangtan.${format}`}>{format.toUpperCase()}</a>)}
      </div>
      <p className={styles.help}>{t('export.help')}</p>
      {fault !== null && <p className={styles.fault} role="alert">{faultText(t, fault)}</p>}
    </section>
  )
}
