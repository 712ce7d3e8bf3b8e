import { statedRelations } from '../../cypher/ontology'
import { type State } from '../state/state'
import { type Bundle } from './bundles'
import { type Drawing, type GraphElement } from './elements'

/** A relation, or several folded into one line with their number. */
export function lineOf({ lead, all, opened }: Bundle, language: State['language'], { light, ink, sight, plain }: Drawing): GraphElement {
  const named = all.find((edge) => light.names(edge.id))
  const shown = all.some((edge) => light.shows(edge.id))
  const others = all.length > 1 ? ` +${all.length - 1}` : ''
  return {
    data: {
      id: lead.id, source: lead.from, target: lead.to, type: lead.type,
      label: named ? `${statedRelations[named.type][language]}${others}` : all.length > 1 ? String(all.length) : '',
      colour: named ? ink.accent : shown ? ink.lit : ink.edge,
      width: ((named ? 2.5 : shown ? 1.5 : 1) + Math.min(all.length - 1, 3) * 0.6) * sight.lines,
      // Folded relations may run both ways; where there are very many lines, arrowheads are only dust.
      arrow: plain || all.some((edge) => edge.from !== lead.from) ? 'none' : 'triangle',
      curve: opened ? 'bezier' : 'straight',
      nameColour: ink.name, ground: ink.ground,
      opacity: all.every((edge) => light.dims(edge.id)) ? 0.12 : shown ? 1 : plain ? 0.45 : 0.7,
      depth: shown ? 1 : 0,
    },
  }
}
