import { methods } from '../../cypher/methods'
import { type Method } from '../../cypher/types'
import { type State } from '../state/state'

/** What a rule says to a reader. A graph that an older version wrote may bear a code that is no longer known: then the code itself. */
export const methodText = (method: Method, language: State['language']): string =>
  (methods as Partial<Record<Method, { zh: string, en: string }>>)[method]?.[language] ?? method
