/** Names that one sentence shows to be names, found wherever else the page has them. */
import { type Found } from './finders/finder'
import { type SentenceDraft } from './stages/3-sentences'
import { wordSet } from './words'

/** Shorter ones are words of the language as well. */
const shortest: Partial<Record<Found['type'], number>> = { Programme: 4, Enterprise: 3 }

/** What a longer name goes on with: 蒙草原 is no 蒙草. */
const goesOn = /^[县区市镇乡村路街山河湖江]/

/** From all that was found on a page, makes what finds the same programmes and companies in any sentence of it. */
export function finderOfNamed(sentences: readonly SentenceDraft[], found: readonly (readonly Found[])[]): (sentence: SentenceDraft) => Found[] {
  const byForm = new Map<string, Found>()
  found.forEach((inSentence, index) => inSentence.forEach((one) => {
    const least = shortest[one.type]
    if (least === undefined || one.key !== undefined) return
    for (const form of [sentences[index]!.folded.slice(one.start, one.end), one.name]) if (form.length >= least && !byForm.has(form)) byForm.set(form, one)
  }))
  const forms = wordSet(byForm.keys())
  return ({ kind, folded }) => {
    const again: Found[] = []
    if (byForm.size === 0 || (kind !== 'body' && kind !== 'question' && kind !== 'preface')) return again
    for (let at = 0; at < folded.length; at++) {
      const form = forms.at(folded, at)
      if (!form || goesOn.test(folded.slice(at + form.length, at + form.length + 1))) continue
      const { type, name } = byForm.get(form)!
      again.push({ type, name, start: at, end: at + form.length, rule: 'named-elsewhere', confidence: 0.7 })
      at += form.length - 1
    }
    return again
  }
}
