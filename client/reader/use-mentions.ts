import { useMemo, useState } from 'react'
import { type InterviewAnswer } from '../../server/contract'
import { goInstead } from '../actions/go'
import { type MarkKind } from '../state/state'
import { apply, useApp } from '../state/store'
import { togglePlain } from '../state/view'
import { mentionAt, mentionsInOrder, type ReadMention, type Step, stepFrom } from './mentions'
import { type ReaderPlace } from './reader'

/** An interview as it is being read: what is marked in it, and where the reader is. */
export interface Reading {
  place: ReaderPlace
  answer: InterviewAnswer
  /** All there are, in reading order. */
  mentions: readonly ReadMention[]
  /** Kinds that are not marked. */
  plain: readonly MarkKind[]
  toggle: (kind: MarkKind) => void
  /** Marked mentions. */
  shown: readonly ReadMention[]
  current: ReadMention | null
  /** Goes to another mention; nothing where there is none. */
  step: (step: Step) => void
}

/** What of an interview is marked, as the reader has chosen, and the walk along its mentions. */
export function useMentions(place: ReaderPlace, answer: InterviewAnswer): Reading {
  const mentions = useMemo(() => mentionsInOrder(answer), [answer])
  const plain = useApp((state) => state.plain)
  const [steppedTo, setSteppedTo] = useState<ReadMention | null>(null)
  const shown = useMemo(() => mentions.filter(({ type }) => !plain.includes(type)), [mentions, plain])
  const current = mentionAt(shown, place, steppedTo)
  return {
    place, answer, mentions, plain, shown, current,
    toggle: (kind) => apply(togglePlain(kind)),
    step: (step) => {
      const next = stepFrom(answer, shown, { ...place, mention: current }, step)
      if (!next) return
      setSteppedTo(next)
      goInstead({ ...place, sentence: next.sentence, entity: next.entity })
    },
  }
}
