/** Names that one sentence shows to be names, found wherever else the page has them. */
import { type Found } from './finders/finder'
import { readNumeral } from './numerals'
import { type SentenceDraft } from './stages/3-sentences'
import { matchesIn, wordMap } from './words'

/** Shorter ones are words of the language as well. */
const shortest: Partial<Record<Found['type'], number>> = { Programme: 4, Enterprise: 3 }

/** What a longer name goes on with: 蒙草原 is no 蒙草. */
const goesOn = /^[县区市镇乡村路街山河湖江]/

const counted = /“?([两三四五六七八九十])[个大项条]?([\u3400-\u9fff]{2,6})”?(?:(——|：|（|，即|，包括)|[^。“]{0,16}?[对就])([^。；：）]{4,80})/g

/** “四大体系”——甲体系、乙体系…; “五大行动”（甲、乙…）; “三市战略”…，对甲市、乙市、丙市作出部署: the programmes that a counted one lists, where they are as many as it counts. */
function listedParts({ folded }: SentenceDraft): Found[] {
  return !/[两三四五六七八九十][\u3400-\u9fff]{2}/.test(folded) ? [] : matchesIn(folded, counted).flatMap((match): Found[] => {
    const [, number, kind, mark, list] = match as unknown as [string, string, string, string | undefined, string]
    const start = match.index + match[0].length - list.length
    const printed = list.split('、')
    const shared = printed.slice(0, -1).every((part) => part.at(-1) === printed[0]!.at(-1)) ? printed[0]!.at(-1)! : null
    const parts = printed.map((part) => (part.includes(kind) ? part.slice(0, part.indexOf(kind) + kind.length) : shared && part.includes(shared) ? part.slice(0, part.lastIndexOf(shared) + 1) : part.replace(/[，“”].*$/, '')))
    if (parts.length !== readNumeral(number) || parts.some((part) => part.length < 2 || part.length > 14)) return []
    if (!shared && mark === undefined) return []
    return parts.map((part): Found => ({ type: 'Programme', name: part.endsWith(kind) || shared ? part : part + kind, start, end: start, rule: 'listed-programme', confidence: 0.75 }))
  })
}

/** From all that was found on a page, makes what finds the same programmes and companies in any sentence of it. */
export function finderOfNamed(sentences: readonly SentenceDraft[], found: readonly (readonly Found[])[]): (sentence: SentenceDraft) => Found[] {
  const shown = found.flatMap((inSentence, index) => inSentence.flatMap((one) => {
    const least = one.key === undefined ? shortest[one.type] : undefined
    return least === undefined ? [] : [sentences[index]!.folded.slice(one.start, one.end), one.name].filter(({ length }) => length >= least).map((form) => [form, one] as const)
  }))
  const listed = sentences.flatMap(listedParts).map((part) => [part.name, part] as const)
  // Of one form the first reading counts.
  const forms = wordMap([...shown, ...listed].reverse())
  return ({ kind, folded }) => kind !== 'body' && kind !== 'question' && kind !== 'preface' ? []
    : forms.in(folded, (_, start, end) => !goesOn.test(folded.slice(end, end + 1))).map(({ value: { type, name, rule }, start, end }) =>
      ({ type, name, start, end, rule: rule === 'listed-programme' ? rule : 'named-elsewhere', confidence: 0.7 }))
}
