import { statedRelations } from '../../cypher/ontology'
import { type StatedRelation } from '../../cypher/types'
import { canvasPlace, type Place } from './place'
import { readAsk, writeAsk } from './ready-views'

/** The URL's query for a place: `?entity=…`, `?relation=…&from=…&to=…`, `?interview=…&sentence=…` `?page=…&sentence=…` or `?view=…` with what it is asked. */
export function writeAddress(place: Place): string {
  const fields = fieldsOf(place).filter(([, value]) => value !== null) as [string, string][]
  return fields.length === 0 ? '' : `?${new URLSearchParams(fields)}`
}

function fieldsOf(place: Place): [string, string | null][] {
  if (place.kind === 'entity') return [['entity', place.id]]
  if (place.kind === 'relation') return [['relation', place.type], ['from', place.from], ['to', place.to]]
  if (place.kind === 'page') return [['page', place.page], ['sentence', place.sentence]]
  if (place.kind === 'canvas') return []
  if (place.kind === 'view') return writeAsk(place.view, place.ask)
  return [['interview', place.interview], ['sentence', place.sentence], ['entity', place.entity], ['raw', place.raw ? '1' : null]]
}

/** The place a query names; the canvas where it names none, or a relation that does not exist. */
export function readAddress(query: string): Place {
  const fields = new URLSearchParams(query)
  const asked = readAsk(fields)
  if (asked) return { kind: 'view', ...asked }
  const interview = fields.get('interview')
  const [page, entity, sentence] = [fields.get('page'), fields.get('entity'), fields.get('sentence')]
  if (interview) return { kind: 'reader', interview, sentence, entity, raw: fields.get('raw') === '1' }
  if (page) return { kind: 'page', page, sentence }
  return readRelation(fields) ?? (entity ? { kind: 'entity', id: entity } : canvasPlace)
}

function readRelation(fields: URLSearchParams): Place | null {
  const [type, from, to] = [fields.get('relation'), fields.get('from'), fields.get('to')]
  if (!type || !from || !to || !Object.hasOwn(statedRelations, type)) return null
  return { kind: 'relation', type: type as StatedRelation, from, to }
}
