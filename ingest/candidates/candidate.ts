/** What is compared, and what comes of it. */
import { type CandidateReason } from '../../cypher/types'

export const candidateTypes = ['Enterprise', 'Institution', 'Project', 'Programme'] as const
export type CandidateType = (typeof candidateTypes)[number]

export interface Named {
  id: string
  type: CandidateType
  name: string
  aliases: readonly string[]
}

export interface PlaceRow {
  id: string
  name: string
  /** Id of the division above. */
  parent: string | null
}

/** An entity with what interviews say of it. */
export interface CandidateRow extends Named {
  districts: readonly PlaceRow[]
  /** Names of who takes part in a project; of the projects that a company or an institution takes part in. */
  participants: readonly string[]
  /** Figures about it, as `36公里`. */
  figures: readonly string[]
  programmes: readonly string[]
}

export interface Reason {
  code: CandidateReason
  /** What matches. */
  words: readonly string[]
}

/** Two entities that may be one; `from` is the smaller id. */
export interface Candidate {
  from: string
  to: string
  /** 0 to 1, in hundredths. */
  score: number
  reasons: readonly Reason[]
}

/** What two names by themselves say for their being of one thing. */
export interface Likeness {
  code: CandidateReason
  words: readonly string[]
  weight: number
  /** What both names share. */
  common: string
  /** The kind of thing both names end in. */
  head?: string
  /** Whether the shared part is made of common words alone, so that any place may have one such thing. */
  isCommon: boolean
  /** What one of the names has more than the other. */
  more?: string
}
