import { type InterviewSummary } from '../../server/contract'
import { type FactsAnswer } from '../../server/contract/by-ids'
import { type Transition } from './state'

/** Where and when entities are spoken of, as far as it was asked. */
export interface Facts {
  entities: Readonly<Record<string, { interviews: readonly string[], promised: readonly number[] }>>
  interviews: Readonly<Record<string, InterviewSummary>>
}

/** Nothing is known yet. */
export const noFacts: Facts = { entities: {}, interviews: {} }

/** Keeps what the server said of some entities; those it does not hold are known to be nowhere. */
export const keepFacts = (asked: readonly string[], { entities, interviews }: FactsAnswer): Transition => (state) => ({
  ...state,
  facts: {
    entities: {
      ...state.facts.entities,
      ...Object.fromEntries(asked.map((id) => [id, { interviews: [], promised: [] }])),
      ...Object.fromEntries(entities.map(({ id, ...facts }) => [id, facts])),
    },
    interviews: { ...state.facts.interviews, ...Object.fromEntries(interviews.map((interview) => [interview.id, interview])) },
  },
})
