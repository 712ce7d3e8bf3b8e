import { apply, now } from '../state/store'
import { setTool } from '../state/view'
import { close } from './go'

/** Puts away what is in the way: the tool in the hand, else the panel, else the choice. */
export function closeSomething(): void {
  if (now().tool === 'pointer') close()
  else apply(setTool('pointer'))
}
