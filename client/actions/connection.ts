import { request } from '../api/request'
import { healthRoute } from '../api/routes'
import { setOnline } from '../state/answers'
import { apply, now } from '../state/store'

/** Milliseconds between two looks at the server: while it answers, and while it is away. */
const PULSE = { online: 15_000, away: 2_000 }

let timer: ReturnType<typeof setTimeout> | undefined
let onReturn: () => void = () => {}

/** Looks after the server from now on; `recover` is called each time it comes back. */
export function watchConnection(recover: () => void): void {
  onReturn = recover
  schedule()
}

/** Something found nobody there: say so, and look again soon. */
export function reportAway(): void {
  apply(setOnline(false))
  schedule()
}

function schedule(): void {
  clearTimeout(timer)
  timer = setTimeout(() => void look(), now().online ? PULSE.online : PULSE.away)
}

async function look(): Promise<void> {
  const wasOnline = now().online
  const online = document.hidden && wasOnline ? true : await answers()
  apply(setOnline(online))
  if (online && !wasOnline) onReturn()
  schedule()
}

const answers = (): Promise<boolean> => request(healthRoute).then(() => true, () => false)
