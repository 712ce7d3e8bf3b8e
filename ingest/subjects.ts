/** What a figure counts or measures. All texts are folded. */
import { type Around } from './commitments'
import { type TargetDraft } from './reading'
import { type Placed } from './rules/rule'

type Subject = Pick<TargetDraft, 'about' | 'rule'> & { name: string }

/** The project or programme the number stands beside or within, or the words around it. */
export function subjectOf(mentions: readonly Placed[], one: Around): Subject {
  const { text, start, end } = one
  const named = mentions.filter(({ type }) => type === 'Project' || type === 'Programme')
  const near = named.find((thing) => thing.start <= start && end <= thing.end) ?? named.find((thing) => thing.start === end || (thing.start > end && text.slice(end, thing.start) === '”'))
    ?? named.find((thing) => thing.end === start)
  return near ? { name: near.name, about: [near.entity], rule: 'figure-beside-name' } : { name: subjectByWords(one), about: [], rule: 'figure-by-words' }
}

const reached = /(?:总?[数量]?(?:达到|提升到|提高到|增加到|增长到|突破|超过|达|至|到|约|近|超|进入[\u3400-\u9fff]{0,4}前|为|完成|不低于|不少于))$/

/** The words beside a figure that name what it counts: behind it for things, before it for shares, sums and ranks. */
function subjectByWords({ before, after, unit, text, start }: Around): string {
  const behind = /^(?:以上|左右)?的?“?([\u3400-\u9fff]{2,12})/.exec(after)?.[1]
  const ahead = /([\u3400-\u9fffA-Za-z]{2,14})$/.exec(before.replace(reached, ''))?.[1]
  const isMeasure = /元|%|百分点|倍|位/.test(unit)
  return (isMeasure || !behind || /^(?:以上|左右|目标)/.test(behind) ? ahead ?? behind : behind) ?? text.slice(0, start).slice(-8)
}
