/** Stage 7: figures that a reader would put in a table of commitments. */
import { type PageContext } from '../context'
import { compare, isCommitment, tellStatus, tellYear } from '../figures'
import { findQuantities, type Quantity, readQuantity } from '../quantities'
import { type EntityDraft, type TargetDraft } from '../reading'
import { frameOf, type Frame, readFrames } from '../rules/frames'
import { type InterviewView, makeView, type Placed } from '../rules/rule'

/** The figures of a page, in the order of the text. */
export function findTargets(context: PageContext, entities: readonly EntityDraft[]): TargetDraft[] {
  return context.page.interviews.flatMap((_, interview) => {
    const view = makeView(context, entities, interview)
    const frames = readFrames(view)
    return context.sentences.flatMap((sentence, index) => (sentence.interview === interview && sentence.kind === 'body' ? readSentence(view, frames, index) : []))
  })
}

function readSentence(view: InterviewView, frames: readonly Frame[], index: number): TargetDraft[] {
  const text = view.context.sentences[index]!.folded
  const mentions = view.placed.filter((mention) => mention.sentence === index)
  const targets: TargetDraft[] = []
  for (const quantity of findQuantities(text)) {
    const target = readTarget(view, frames, index, mentions, quantity, targets.at(-1))
    if (target) targets.push(target)
  }
  return targets
}

function readTarget({ context, own, interview }: InterviewView, frames: readonly Frame[], sentence: number, mentions: readonly Placed[], quantity: Quantity, before: TargetDraft | undefined): TargetDraft | null {
  const text = context.sentences[sentence]!.folded
  const read = readQuantity(quantity.text)
  if (!read || !isCommitment(text, quantity, read)) return null
  const { start, end } = quantity
  // 18条13公里: two figures of one thing.
  const subject: Subject | null = before && before.end === start ? { name: before.subject, about: before.about, rule: 'figure-joined' } : subjectOf(text, mentions, quantity)
  if (!subject) return null
  const frame = frameOf(frames, { sentence, start })
  return {
    interview, sentence, start, end, owner: own, subject: subject.name, about: subject.about, rule: subject.rule, value: read.value, unit: read.unit || '位',
    ...compare(text, quantity), by: tellYear(context.year, text.slice(0, start)), status: tellStatus(text, quantity),
    programme: frame?.programme.entity ?? null,
  }
}

type Subject = Pick<TargetDraft, 'about' | 'rule'> & { name: string }

/** The project or programme the number stands beside or within, or the words around it. */
function subjectOf(text: string, mentions: readonly Placed[], { start, end }: Quantity): Subject | null {
  const named = mentions.filter(({ type }) => type === 'Project' || type === 'Programme')
  const near = named.find((one) => one.start <= start && end <= one.end) ?? named.find((one) => one.start === end || (one.start > end && text.slice(end, one.start) === '”'))
    ?? named.find((one) => one.end === start)
  if (near) return { name: near.name, about: [near.entity], rule: 'figure-beside-name' }
  const behind = /^(?:以上|左右)?的?“?([\u3400-\u9fff]{2,12})/.exec(text.slice(end))?.[1]
  const ahead = /([\u3400-\u9fffA-Za-z]{2,14}?)(?:总?[数量]?(?:达到|提升到|提高到|增加到|增长到|突破|超过|达|至|到|约|近|超|进入[\u3400-\u9fff]{0,4}前|为|完成|不低于|不少于))?$/.exec(text.slice(0, start))?.[1]
  const name = /元|%|百分点|倍|位/.test(text.slice(start, end)) || !behind || /^(?:以上|左右|目标)/.test(behind) ? ahead ?? behind : behind
  return name ? { name, about: [], rule: 'figure-by-words' } : null
}
