/** The place a speaker leads, where the posts say only 县长 or 区委书记: told by the headline and the text. */
import { divisionNameAt, divisionsNamed, stemOf } from './places'
import { type Posts } from './posts'
import { matchesIn } from './words'

const zone = /[\u3400-\u9fff]{0,6}?(?:新区|经济技术开发区|高新技术产业开发区|经济开发区|产业园区|示范区|保税区|度假区|开发区|高新区|经开区)/g
const ownKind = /^([县区旗市])(?=委|党委|政府|人民政府|人大|政协|纪委|长|副.?长|代.?长)/

/** A speaker with posts made whole: 县长 below a headline of 桂阳县 is 桂阳县县长. What names its place, or whose place nothing tells, stays as it is. */
export function completeSpeaker(speaker: Posts, headline: string, body: string): Posts {
  if (speaker.place !== null && speaker.place.length > 1) return speaker
  const kind = kindOf(speaker)
  const place = kind === null ? null : placeIn(kind, headline, body)
  if (!kind || !place) return speaker
  const leads = (post: string): boolean => (kind === '区域' ? /^(?:党工委|工委|管委会|管理委员会|党委)/.test(post) : ownKind.exec(post)?.[1] === kind)
  const whole = (post: string): string => (!leads(post) ? post : kind === '区域' || /^.[副代]?.?长$/.test(post) ? place + post : place + post.slice(1))
  return {
    ...speaker, place, posts: speaker.posts.map(whole),
    places: speaker.places.map((named, index) => (leads(speaker.posts[index]!) ? place : named)),
  }
}

/** What kind of place is led: 县, 区, 旗 or 市; 区域 for a zone with a committee of its own; null where the posts do not say. */
function kindOf({ posts }: Posts): string | null {
  const last = posts.flatMap((post) => ownKind.exec(post)?.[1] ?? (/^(?:党工委|工委|管委会|管理委员会)/.test(post) ? '区域' : [])).at(-1)
  return last ?? null
}

/** The place of a kind that the headline names, or else the text most. A city is one of counties' rank: what else 市 means is the page's home. */
function placeIn(kind: string, headline: string, body: string): string | null {
  const counts = new Map<string, number>()
  for (const [text, weight] of [[headline, 5], [body, 1]] as const) {
    for (const name of kind === '区域' ? zonesIn(text) : divisionsIn(text, kind)) counts.set(name, (counts.get(name) ?? 0) + weight)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? null
}

function divisionsIn(text: string, kind: string): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; at++) {
    const name = divisionNameAt(text, at)
    if (!name) continue
    if (name.endsWith(kind) && (kind !== '市' || divisionsNamed(name).some(({ code }) => !code.endsWith('00')))) found.push(name)
    at += name.length - 1
  }
  return found
}

/** Zones as named in full, from the name of a place on. */
const zonesIn = (text: string): string[] => matchesIn(text, zone).flatMap(([found]) => {
  for (let at = 0; at < found.length - 3; at++) {
    const name = divisionNameAt(found, at)
    if (name && stemOf(name).length >= 2) return [found.slice(at)]
  }
  return []
})
