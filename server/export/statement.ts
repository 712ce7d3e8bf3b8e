/** One relation in one interview by one sentence, with all that a citation needs. */
export interface Statement {
  relation: string
  from: string
  fromType: string
  fromName: string
  to: string
  toType: string
  toName: string
  method: string
  confidence: number
  posts: string[]
  interview: string
  headline: string
  interviewee: string
  district: string | null
  reporters: string[]
  paper: string | null
  date: string | null
  year: number | null
  file: string
  /** Null where no sentence was kept, as are its text and its spans in the page (start, end, start, end …). */
  sentence: string | null
  text: string | null
  spans: number[] | null
}
