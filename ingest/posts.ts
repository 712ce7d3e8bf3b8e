/** Public posts: who holds what, and for which place. All texts are folded. */
import { anyOf, posts } from './lexicon'
import { isNameShaped } from './names'
import { divisionNameAt } from './places'
import { matchesIn } from './words'

const title = `(?:${anyOf(posts.ranks)}?${anyOf(posts.titles)})`
const titles = new RegExp(title, 'g')
const titleAtEnd = new RegExp(`${title}$`)
const bare = new RegExp(`^${title}$`)
const placed = new RegExp(`^(.{1,14}?(?:自治区|新区|开发区|高新区|经开区|保税区|示范区|度假区|产业园|园区|区|县|旗|市|州|盟|省|镇|乡)(?:（[^（）]{2,8}[区县旗市]）)?)(?=[省市区县旗州盟](?:委|政府|人大|政协|长)|党|委|人民|人大|政|工委|管|纪|监|组织|宣传|统战|常委|${title})`)

export interface Posts {
  name: string
  /** Each post in full: `托克托县委副书记`, `托克托县县长`. */
  posts: string[]
  /** The place each post is of, as printed; null where it names none. */
  places: (string | null)[]
  /** The place spoken for, as printed; `市`, `县` and the like where it is named by its kind alone; null where no place is named. */
  place: string | null
}

/** Reads `托克托县委副书记、县长高正`; null where no post or no name is in it. */
export function readPosts(text: string): Posts | null {
  const last = matchesIn(text, titles).filter((match) => isNameShaped(nameBehind(text, match.index + match[0].length))).at(-1)
  if (!last) return null
  const end = last.index + last[0].length
  const parts = text.slice(0, end).split(/[、，；/ ]|兼(?:任)?(?=\S)/).map((part) => part.trim()).filter(Boolean)
  const named = parts.map(placeOfPost)
  const { full, places } = completePosts(parts, named)
  return { name: nameBehind(text, end), posts: full, places, place: chosenPlace(full, places, named) }
}

/** What stands behind a post; a name of two characters may be printed with a space inside. */
const nameBehind = (text: string, at: number): string => text.slice(at).trim().replace(/^(?:同志)?([\u3400-\u9fff]) +([\u3400-\u9fff])$/, '$1$2').replace(/(?<=^[\u3400-\u9fff]{2,4})同志$/, '')

/** The place a post names, or null for one that leans on the post before it: 县长, 管委会主任. */
function placeOfPost(post: string): string | null {
  if (bare.test(post)) return null
  const division = divisionNameAt(post, 0)
  if (division && division.length > 2) return division
  return placed.exec(post)?.[1] ?? /^([省市区县旗州盟])(?=委|政府|人大|政协|纪委|发|住|商|财|教|卫|文|农|工|科|民|交|自然|生态|水|林|人|统|审|市场|应急|医|体|信|退|行政|城|国|能|大数据|乡村|政务)/.exec(post)?.[1] ?? null
}

/** What a post is of: the place it leads, or the bureau. */
const bodyOf = (post: string, place: string | null): string =>
  place !== null && place.length > 1 && leadsPlace.test(post.slice(place.length)) ? place : post.replace(titleAtEnd, '').replace(organ, '')

const leadsPlace = new RegExp(`^[省市区县旗州盟]?(?:党工委|党委|工委|委|人民政府|政府|管委会|管理委员会|人大常委会|政协)?${title}$`)

const organ = new RegExp(`(?:党组|党委|党工委|工委|管委会|管理委员会|委员会|委|人民政府|政府|人大常委会|人大|政协|纪委监委|纪委)$`)

/** 县长 after 青山县委副书记 is 青山县县长; 管委会主任 after …开发区党工委书记 is …开发区管委会主任; 局长 after 市商务局党组书记 is 市商务局局长. */
function completePosts(parts: readonly string[], named: readonly (string | null)[]): { full: string[]; places: (string | null)[] } {
  let place: string | null = null
  let body = ''
  const completed = parts.map((part, index): [post: string, place: string | null] => {
    const own = named[index] ?? null
    const leans = own === null && body.length > 1 && (bare.test(part) || /^(?:管委会|党组|党工委|政府|人大|政协)/.test(part))
    if (!leans) body = bodyOf(part, own)
    if (own) place = own
    return [leans ? `${body}${part}` : part, own ?? (leans ? place : null)]
  })
  return { full: completed.map(([post]) => post), places: completed.map(([, where]) => where) }
}

/** The division that a post leads: a city's standing member who leads a district speaks for the district, and so does who leads a zone beside it. Else the last place with a name of its own. */
function chosenPlace(full: readonly string[], places: readonly (string | null)[], named: readonly (string | null)[]): string | null {
  const led = places.find((place, index) => place !== null && place.length > 1 && chief.test(full[index]!))
  const own = named.filter((place): place is string => place !== null)
  return led ?? own.filter((place) => place.length > 1).at(-1) ?? own.at(-1) ?? null
}

const chief = /(?<!副)[区县旗市州盟]长$|(?<!纪)[区县旗市州盟]委书记$/
