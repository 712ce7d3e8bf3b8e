import { type TFunction } from 'i18next'
import { entityTypes } from '../../cypher/ontology'
import { filterNames } from '../filters/filter-names'
import { type StepLabel } from '../state/history'
import { type State } from '../state/state'

/** What a step's words name: things or a type, and how many came or went with it. */
interface About { what: string, count: number }

// One line a kind of step: a kind without its words is a type error.
const words: Record<StepLabel['kind'], (t: TFunction, about: About) => string> = {
  add: (t, about) => t('history.add', { what: about.what }),
  expand: (t, about) => t('history.expand', { ...about }),
  collapse: (t, about) => t('history.collapse', { ...about }),
  hide: (t, about) => t('history.hide', { what: about.what }),
  remove: (t, about) => t('history.remove', { what: about.what }),
  pin: (t, about) => t('history.pin', { what: about.what }),
  unpin: (t, about) => t('history.unpin', { what: about.what }),
  move: (t, about) => t('history.move', { what: about.what }),
  focus: (t, about) => t('history.focus', { what: about.what, degree: about.count }),
  hideType: (t, about) => t('history.hideType', { what: about.what }),
  showType: (t, about) => t('history.showType', { what: about.what }),
  filter: (t, about) => t('history.filter', { what: about.what }),
  unfilter: (t) => t('history.unfilter'),
  removeGreyed: (t) => t('history.removeGreyed'),
  hideOthers: (t) => t('history.hideOthers'),
  showAll: (t) => t('history.showAll'),
  unfocus: (t) => t('history.unfocus'),
  layout: (t) => t('history.layout'),
  view: (t) => t('history.view'),
}

// Their number says what came of the step, not how many things it was done to.
const counted: ReadonlySet<StepLabel['kind']> = new Set(['expand', 'collapse', 'focus'])

/** A step in words: what was done, and to what. */
export function stepWords(label: StepLabel, language: State['language'], t: TFunction): string {
  if ('type' in label) return words[label.kind](t, { what: entityTypes[label.type][language], count: 1 })
  if ('field' in label) return words.filter(t, { what: filterNames[label.field](t), count: 1 })
  if (!('name' in label)) return words[label.kind](t, { what: '', count: 0 })
  const several = label.count > 1 && !counted.has(label.kind)
  return words[label.kind](t, { what: several ? t('history.several', { name: label.name, count: label.count }) : label.name, count: label.count })
}
