import { Button } from '@mantine/core'
import { useState } from 'react'
import { RequestFailed } from '../api/request'
import { filterNames } from '../filters/filter-names'
import { passingOf } from '../filters/greyed'
import { send } from '../saved/send'
import { type Filters, isIdle } from '../state/filters'
import { now, useApp } from '../state/store'
import { faultText } from '../text/fault'
import { useText } from '../text/text'
import { matchingPath } from './matching'
import { drawPng, drawSvg } from './picture-file'
import { saveFile } from './save-file'
import styles from '../saved/keep.module.css'

const pictures = ['png', 'svg'] as const
const data = ['csv', 'json', 'graphml', 'gexf'] as const
/** The most relations that the server puts into a file. */
const MOST = 50_000

async function takePicture(format: typeof pictures[number]): Promise<void> {
  saveFile(format === 'png' ? await drawPng() : new Blob([drawSvg().svg], { type: 'image/svg+xml' }), `fangtan.${format}`)
}

async function takeData(format: typeof data[number]): Promise<void> {
  const { nodes, edges } = passingOf(now())
  const ids = nodes.map(({ id }) => id)
  const places = new Map(ids.map((id, place) => [id, place]))
  const body = { format, ids, edges: edges.map(({ type, from, to }) => [type, places.get(from), places.get(to)]) }
  saveFile(await (await send('POST', '/api/export', body)).blob(), `fangtan.${format}`)
}

interface Cut { total: number, shown: number }

// Gives what was cut off, where anything was.
async function takeMatching(format: typeof data[number]): Promise<Cut | null> {
  const answer = await send('GET', matchingPath(format, now()), null)
  saveFile(await answer.blob(), `fangtan.${format}`)
  return answer.headers.get('fangtan-truncated') === 'true' ? { total: Number(answer.headers.get('fangtan-total')), shown: MOST } : null
}

/** Files of what is on the canvas, and of all in the graph that legend and filters let pass. */
export function ExportChoices() {
  const t = useText()
  const [fault, setFault] = useState<number | null>(null)
  const [cut, setCut] = useState<Cut | null>(null)
  const take = (work: Promise<Cut | null | void>) => {
    setFault(null)
    void work.then((left) => setCut(left ?? null)).catch((error: unknown) => setFault(error instanceof RequestFailed ? error.status : 0))
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
        {data.map((format) => <Button key={format} variant="default" size="compact-sm" onClick={() => take(takeMatching(format))}>{format.toUpperCase()}</Button>)}
      </div>
      <ActiveFilters />
      <p className={styles.help}>{t('export.help')}</p>
      {cut && <p className={styles.fault} role="status">{t('export.cut', { total: cut.total, shown: cut.shown })}</p>}
      {fault !== null && <p className={styles.fault} role="alert">{faultText(t, fault)}</p>}
    </section>
  )
}

function ActiveFilters() {
  const t = useText()
  const filters = useApp((state) => state.filters)
  const active = (Object.keys(filterNames) as (keyof Filters)[]).filter((field) => !isIdle(field, filters))
  const what = active.map((field) => filterNames[field](t)).join(t('notice.between'))
  return <p className={styles.help} data-testid="export-filters">{active.length > 0 ? t('export.filtered', { what }) : t('export.unfiltered')}</p>
}
