import { type MouseEvent, type ReactNode } from 'react'
import { go } from '../actions/go'
import { writeAddress } from '../state/address'
import { type Place } from '../state/place'

type AnchorProps = Omit<React.ComponentProps<'a'>, 'href' | 'onClick'>

/** A link to a place of the app: a plain click goes there, any other does what the browser does with links. */
export function PlaceLink({ place, children, ...rest }: AnchorProps & { place: Place, children: ReactNode }) {
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(place)
  }
  return <a {...rest} href={writeAddress(place) || '?'} onClick={onClick}>{children}</a>
}
