import { resolvePlace } from '../context'
import { findPlace, type InterviewView, ofType, type Rule, say } from './rule'

/** Posts, each with its own place, and who interviewed whom. */
export const findHeld: Rule = (view) => {
  const { speaker } = view.context.page.interviews[view.interview]!
  const official = ofType(view, 'Official').find((mention) => mention.name === speaker.name)
  if (!official) return []
  const reporters = ofType(view, 'Journalist').map((journalist) => say('REPORTED', journalist.entity, official.entity, [journalist.sentence], 'byline', 0.97))
  const places = [...new Set(speaker.places.filter((place) => place !== null))]
  return [...reporters, ...places.flatMap((place) => {
    const district = placeOf(view, place)
    if (district === null) return []
    const posts = speaker.posts.filter((_, index) => speaker.places[index] === place)
    return [{ ...say('HOLDS_POST', official.entity, district, [official.sentence], 'introduction', 0.97), posts }]
  })]
}

function placeOf({ context, entities }: InterviewView, printed: string): number | null {
  const place = resolvePlace(printed, context.home)
  return place && findPlace(entities, place)
}
