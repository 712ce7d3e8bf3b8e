/** Stage 7: figures that a reader would put in a table of commitments. */
import { type Around, isCommitment, lookAround } from '../commitments'
import { findFigures } from '../figures'
import { compare, tellStatus, tellYear } from '../promises'
import { type TargetDraft } from '../reading'
import { frameOf, type Frame, readFrames } from '../rules/frames'
import { type InterviewView, type Placed } from '../rules/rule'
import { subjectOf } from '../subjects'

/** The figures of a page, in the order of the text. What a reporter asks promises nothing. */
export const findTargets = (views: readonly InterviewView[]): TargetDraft[] => views.flatMap((view) => {
  const frames = readFrames(view)
  let asked: number | null = null
  return view.context.sentences.flatMap((sentence, index) => {
    if (sentence.interview !== view.interview || sentence.kind !== 'body') return []
    if (sentence.opens && /^(?:本?报?记者|问)：/.test(sentence.folded)) asked = sentence.paragraph
    return sentence.paragraph === asked ? [] : readSentence(view, frames, index)
  })
})

function readSentence(view: InterviewView, frames: readonly Frame[], index: number): TargetDraft[] {
  const text = view.context.sentences[index]!.folded
  const figures = findFigures(text)
  if (figures.length === 0) return []
  const mentions = view.placed.filter((mention) => mention.sentence === index)
  const targets: TargetDraft[] = []
  for (const figure of figures) {
    const one = lookAround(text, figure)
    if (isCommitment(one) && !isInNameOf(mentions, one)) targets.push(readTarget(view, frames, index, mentions, one, targets.at(-1)))
  }
  return targets
}

/** A number inside the name of a place, a company or a campaign is part of the name; inside that of a project it is its scale, where it is no mere count. */
const isInNameOf = (mentions: readonly Placed[], { start, end, inDigits, unit }: Around): boolean =>
  mentions.some((one) => one.start <= start && end <= one.end && (one.type === 'Project' ? !inDigits && !/[万亿]/.test(unit)
    : one.type !== 'Programme' || !(/亿/.test(unit) || one.rule === 'counted' && one.start === start)))

function readTarget({ context, own, interview }: InterviewView, frames: readonly Frame[], sentence: number, mentions: readonly Placed[], one: Around, before: TargetDraft | undefined): TargetDraft {
  const { start, end, value, unit } = one
  // 18条13公里, 30至50家: two figures of one thing.
  const isJoined = before !== undefined && (before.end === start || one.bound === 'lte' && /^[至到—~－-]+$/.test(one.text.slice(before.end, start)))
  const subject = isJoined ? { name: before.subject, about: before.about, rule: 'figure-joined' as const } : subjectOf(mentions, one, before?.subject ?? null)
  return {
    interview, sentence, start, end, owner: own, subject: subject.name, about: subject.about, rule: subject.rule, value, unit,
    comparator: compare(one), by: tellYear(context.year, one), status: tellStatus(context.year, one),
    programme: frameOf(frames, { sentence, start })?.programme.entity ?? null,
  }
}
