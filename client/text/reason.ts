import { candidateReasons } from '../../cypher/candidate-reasons'
import { type EntityAnswer } from '../../server/contract'
import { type State } from '../state/state'

type Reason = EntityAnswer['candidates'][number]['reasons'][number]

/** Why two entities may be one, with the words that match. */
export const reasonText = ({ code, words }: Reason, language: State['language']): string =>
  `${candidateReasons[code][language]}${language === 'zh' ? '：' : ': '}${words}`
