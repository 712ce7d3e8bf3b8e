/** Reporters' names in bylines, signatures and picture credits. All texts are folded. */
import { anyOf, bylines } from './lexicon'
import { surnameLength, splitNames } from './names'

const role = `(?:${anyOf(bylines.papers)}?${anyOf(bylines.kinds)}{0,2}${anyOf(bylines.roles)})`
const roles = new RegExp(role, 'g')
const head = new RegExp(`^[${bylines.bullets}]? *据? *(?:(?:文/图|图/文|文|图)[ ：]*)?(?=${role})`)
const bulletHead = new RegExp(`^[${bylines.bullets}] *`)
const tail = /[ /]*(?:(?:摄影)?报道(?:整理)?|整理|采写|综合|文\/图|图\/文|文\/摄|摄影|供稿|撰文|摄|文|图)+$/
const sure = new RegExp(`^[${bylines.bullets}]|^据?${anyOf(bylines.papers)}`)

/** The names in a line such as `●本报记者 梁婧姝 实习记者 若谷`; empty where the line is no byline. */
export function readByline(line: string): string[] {
  const certain = sure.test(line)
  const opening = head.exec(line) ?? bulletHead.exec(line)
  if (!opening || line.length > 60 || /[。！？；，]/.test(line)) return []
  const names = line.slice(opening[0].length).split(roles).flatMap((chunk) => readNames(chunk.replace(tail, '')))
  const fits = names.every((name) => name.length >= 2 && name.length <= (name.includes('·') ? 20 : certain ? 6 : 4) && (certain || surnameLength(name) > 0))
  return fits ? names : []
}

/** The names in a line such as `（李海珍）` or `（据李海珍报道整理）`; empty where the line is no signature. */
export function readSignature(line: string): string[] {
  const inner = /^（(.{2,30})）$/.exec(line)?.[1]
  if (!inner || /[。！？；，\d]/.test(inner)) return []
  const names = inner.replace(/^(?:据|文|执笔|整理|采写)[ ：/]*/, '').split(roles).flatMap((chunk) => readNames(chunk.replace(tail, '')))
  return names.every((name) => name.length >= 2 && (name.length <= 4 || name.includes('·'))) ? names : []
}

/** The photographers in a credit such as `本版图片由本报记者张尹焱闫鑫提供`; names known from the page's bylines are cut off first. */
export function readCredit(line: string, known: readonly string[]): string[] {
  const after = new RegExp(`${role}[ ：]*([\\u3400-\\u9fff·、 ]{2,40}?)(?:提供|供图|摄|[。）]|$)`).exec(line)?.[1]
  return after ? readNames(after, known) : []
}

/** Names parted by spaces, commas or nothing; a name of two characters may be printed with a space inside. */
function readNames(text: string, known: readonly string[] = []): string[] {
  const parts = text.replace(/(?<=^|[ 、/])([\u3400-\u9fff]) +([\u3400-\u9fff])(?=$|[ 、/])/g, '$1$2').split(/[ 、/：]+/).filter(Boolean)
  return parts.flatMap((part) => part.length <= 3 && !known.some((name) => part.includes(name)) ? [part] : splitNames(part, known))
}
