/** The process in which reading is measured, made as the one that reads files is. */
import { tag as tagWords } from 'nodejieba'
import { readPage } from '../ingest/pipeline'
import { readTexts } from './reading-texts'
import { secondsOf } from './seconds'

/** Characters a second, run by run. */
export interface Speeds {
  reading: number[]
  tagging: number[]
}

const RUNS = 15
const texts = readTexts()
const characters = texts.reduce((sum, text) => sum + text.length, 0)

const read = (): void => texts.forEach((text) => readPage('page', text))
const tag = (): void => texts.forEach((text) => tagWords(text))

/** Reads and tags by turns, so that both meet the machine as it is. */
function measure(): Speeds {
  const speeds: Speeds = { reading: [], tagging: [] }
  for (let warm = 0; warm < 8; warm += 1) read()
  for (let run = 0; run < RUNS; run += 1) {
    speeds.tagging.push(characters / secondsOf(tag))
    speeds.reading.push(characters / secondsOf(read))
  }
  return speeds
}

process.send!(measure())
