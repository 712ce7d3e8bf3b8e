import { useEffect } from 'react'
import { request, RequestFailed } from '../api/request'
import { factsRoute } from '../api/routes'
import { meansAway } from '../state/answers'
import { keepFacts } from '../state/facts'
import { isFiltering } from '../state/filters'
import { type State } from '../state/state'
import { apply, now, useApp } from '../state/store'
import { reportAway } from './connection'

/** Entities asked about at once. */
const AT_ONCE = 500

let asking = false

/** Asks when and where the entities on the canvas are spoken of, as far as that is not known. */
async function learnFacts(): Promise<void> {
  if (asking) return
  asking = true
  try {
    for (let ids = unknownIds(); ids.length > 0; ids = unknownIds()) apply(keepFacts(ids, await request(factsRoute(ids))))
  } catch (error) {
    if (error instanceof RequestFailed && meansAway(error.status)) reportAway()
  } finally {
    asking = false
  }
}

function unknownIds(): string[] {
  const { nodes, facts } = now()
  return Object.keys(nodes).filter((id) => !facts.entities[id]).slice(0, AT_ONCE)
}

const wants = ({ filters, sidebar, timeBar }: State): boolean => timeBar || sidebar.view === 'filters' || isFiltering(filters)

/** Keeps the facts of what is on the canvas, as long as something looks at them. */
export function useFacts(): void {
  const wanted = useApp(wants)
  const nodes = useApp((state) => state.nodes)
  const online = useApp((state) => state.online)
  useEffect(() => {
    if (wanted && online) void learnFacts()
  }, [wanted, nodes, online])
}
