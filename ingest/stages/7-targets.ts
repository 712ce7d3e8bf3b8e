/** Stage 7: figures that a reader would put in a table of commitments. */
import { type Comparator } from '../../cypher/types'
import { type PageContext } from '../context'
import { type EntityDraft, type TargetDraft } from '../reading'
import { findQuantities, type Quantity, readQuantity } from '../quantities'
import { type Placed, placeMentions } from '../rules/rule'

/** The figures of a page, in the order of the text. */
export function findTargets(context: PageContext, entities: readonly EntityDraft[]): TargetDraft[] {
  return context.page.interviews.flatMap((_, interview) => {
    const placed = placeMentions(context, entities, interview)
    return context.sentences.flatMap((sentence, index) => (sentence.interview === interview && sentence.kind === 'body'
      ? findQuantities(sentence.folded).flatMap((quantity) => readTarget(context, placed.filter((mention) => mention.sentence === index), interview, index, quantity))
      : []))
  })
}

/** Numbers with these units count people, days, parts and ranks of what is said, and commit to nothing. */
const idle = /^(?:个方面|方面|年|月|日|届|次|天|点|条措施|大任务|个工程)/

function readTarget(context: PageContext, mentions: readonly Placed[], interview: number, sentence: number, quantity: Quantity): TargetDraft[] {
  const text = context.sentences[sentence]!.folded
  const read = readQuantity(quantity.text)
  const after = text.slice(quantity.end)
  if (!read || !read.unit || idle.test(quantity.text.replace(/^[\d.]+/, '') + after) || /[第“]$/.test(text.slice(0, quantity.start)) || /^(?:方面|届|批|季度|次|重点)/.test(after)) return []
  const subject = subjectOf(text, mentions, quantity)
  if (!subject) return []
  const before = text.slice(Math.max(0, quantity.start - 14), quantity.start)
  return [{
    interview, sentence, start: quantity.start, end: quantity.end, owner: null, subject: subject.name, about: subject.entity === null ? [] : [subject.entity],
    value: read.value, unit: read.unit, comparator: comparatorOf(before, after), by: yearOf(context, text.slice(0, quantity.start)),
    status: /去年|上年|已(?:经)?(?:完成|建成)|现有/.test(before) ? 'done' : 'planned', programme: null,
  }]
}

/** The project beside the number, or the words that follow it. */
function subjectOf(text: string, mentions: readonly Placed[], { start, end }: Quantity): { name: string; entity: number | null } | null {
  const near = mentions.filter(({ type }) => type === 'Project' || type === 'Programme')
    .find((mention) => mention.end === start || mention.start === end || (mention.start <= start && end <= mention.end))
  if (near) return { name: near.name, entity: near.entity }
  const behind = /^(?:以上)?的?([\u3400-\u9fff]{2,10})/.exec(text.slice(end))?.[1]
  const ahead = /([\u3400-\u9fff]{2,10}?)(?:达到|提升到|突破|增加到|达|到|至)?$/.exec(text.slice(0, start))?.[1]
  const name = ahead ?? behind
  return name ? { name, entity: null } : null
}

function comparatorOf(before: string, after: string): Comparator {
  if (/^(?:以上|多|余)/.test(after) || /(?:突破|超过|不低于|不少于|超)$/.test(before)) return 'gte'
  if (/^(?:以下|以内)/.test(after) || /(?:不超过|低于|前)$/.test(before)) return 'lte'
  return /(?:约|近|大约|预计)$/.test(before) || /^左右/.test(after) ? 'approx' : 'eq'
}

/** The year a figure is promised for or was reached in: named, or this year's or last year's. */
function yearOf({ year }: PageContext, before: string): number | null {
  const named = [...before.matchAll(/(20\d{2})年/g)].at(-1)?.[1]
  if (named) return Number(named)
  if (year === null) return null
  const words = [...before.matchAll(/去年|上年|今年|年内|全年|年底|明年/g)].at(-1)?.[0]
  return words ? year + (/去年|上年/.test(words) ? -1 : words === '明年' ? 1 : 0) : null
}
