import { go } from '../actions/go'
import { focusPanel } from '../panel/focus-panel'
import { type Place } from '../state/place'
import { type Option } from './options'

/** Goes where a result leads: an entity to its panel, a sentence to the interview at its place. */
export function chooseOption(option: Option): void {
  go(placeOf(option))
  focusPanel()
}

function placeOf(option: Option): Place {
  if (option.kind === 'entity') return { kind: 'entity', id: option.found.entity.id }
  if (option.kind === 'elsewhere') return { kind: 'page', page: option.found.page.id, sentence: option.found.sentence.id }
  const { interview, sentence } = option.found
  return { kind: 'reader', interview: interview.id, sentence: sentence.id, entity: null, raw: false }
}
