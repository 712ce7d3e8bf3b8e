/** What a careful editor would put in the graph after reading a page: the shape of the annotations beside the test pages. */
import { readFileSync } from 'node:fs'

export interface GoldEntity {
  type: string
  name: string
  aliases?: string[]
  interviews: string[]
}

export interface Gold {
  file: string
  interviews: { key: string; headline: string; interviewee: string; posts: string[]; district: string; reporters: string[]; paragraphs: string[] }[]
  entities: GoldEntity[]
  relations: { type: string; from: string; to: string; interview: string }[]
  targets: { interview: string; owner: string; subject: string; value: number; unit: string; text: string; programme: string | null }[]
  /** What an editor could put in or leave out: it is counted neither way. */
  optional?: { type: string; name: string }[]
}

/** The annotation in a file. */
export const readGold = (path: string): Gold => JSON.parse(readFileSync(path, 'utf8')) as Gold
