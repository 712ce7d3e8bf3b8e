/** Reporters' names in bylines, signatures and picture credits. All texts are folded. */
import { anyOf, bylines } from './lexicon'
import { isOfNoWords, opensAsName, surnameLength, splitNames } from './names'
import { segment } from './segment'

const paper = `(?:${anyOf(bylines.papers)}|[\\u3400-\\u9fff]{1,6}(?:日报|晚报|晨报|都市报|融媒体中心|融媒|电视台|广播电视台|新闻网|客户端)|新华社)`
const role = `(?:${paper}?(?:${anyOf(bylines.kinds)} ?){0,2}${anyOf(bylines.roles)})`
const roles = new RegExp(role, 'g')
const head = new RegExp(`^[${bylines.bullets}]? *据? *(?:(?:文/图|图/文|文|图|采写|撰文|采访人|采访者|采访|执笔)[ ：/]*)?(?=${role})`)
const bulletHead = new RegExp(`^[${bylines.bullets}] *`)
const tail = /[ /]*(?:(?:摄影)?报道(?:整理)?|整理|采写|综合|文\/图|图\/文|文\/摄|摄影|供稿|撰文|摄|文|图)+$/
const sure = new RegExp(`^[${bylines.bullets}]|^据?${anyOf(bylines.papers)}|^(?:文/图|图/文|文|采写|撰文|执笔)[ ：/]`)
const authored = /^(?:文\/图|图\/文|文|采写|撰文|采访人|采访者|执笔|作者)[：/ ] *(?=[\u3400-\u9fff])/

/** `文/记者 白露 图/记者 石磊`, `白露/文 石磊/图`: who wrote and who drew, without saying which. */
const withoutShares = (line: string): string => line.replace(/(?<=^|[ 、])(?:文字?|图片?|摄影?)[/：] *(?!图|文|摄)/g, '').replace(/ ?\/(?:文|图|摄影?)(?= |$)/g, '')

/** The names in a line such as `●本报记者 梁婧姝 实习记者 若谷`; empty where the line is no byline. */
export function readByline(line: string): string[] {
  const certain = sure.test(line)
  const opening = head.exec(line) ?? authored.exec(line) ?? bulletHead.exec(line)
  if (!opening || line.length > 60 || /[。！？；，]/.test(line)) return []
  const names = withoutShares(line.slice(opening[0].length)).split(roles).flatMap((chunk) => readNames(chunk.replace(tail, '')))
  const fits = names.every((name) => name.length >= 2 && name.length <= (name.includes('·') ? 20 : certain ? 6 : 4) && (certain || surnameLength(name) > 0))
  return fits ? names : []
}

const behindIntroduction = new RegExp(`(?<=[^ ]) *[${bylines.bullets}] *本[报刊网台][^。，；！？]{2,40}$|(?<=[\\u3400-\\u9fff]) {1,8}${paper}${role}[ /：][^。，；！？]{2,40}$`)

/** Where a byline begins behind an introduction on its line: `——访青山县委书记林一 ●本报记者 白露`; null where none does. */
export function bylineBehind(line: string): number | null {
  const at = /^[—-]/.test(line) ? behindIntroduction.exec(line)?.index : undefined
  return at !== undefined && readByline(line.slice(at).trim()).length > 0 ? at : null
}

const gluedHead = new RegExp(`^[${bylines.bullets}] *${role} *(?=[\\u3400-\\u9fff])`)

/** Length of a byline with a text glued to it, `●本报记者 白露推广到三个镇。`: up to the name behind which a word begins; 0 where a text opens with none. */
export function gluedByline(text: string): number {
  const head = gluedHead.exec(text)?.[0].length ?? 0
  if (head === 0) return 0
  const spaced = /^[\u3400-\u9fff·]{2,16}(?= (?!实习|见习|通讯员|[\u3400-\u9fff·]{2,6}(?: |$)))/.exec(text.slice(head))?.[0]
  if (spaced && (spaced.includes('·') || surnameLength(spaced) > 0 || isOfNoWords(spaced))) return head + spaced.length
  const surname = surnameLength(text.slice(head, head + 4))
  if (surname === 0 || !/[。，；！？]/.test(text)) return 0
  const ends = [surname + 2, surname + 1].map((length) => head + length)
  return ends.find((end) => /^[ ，。]/.test(text.slice(end)) || segment(text.slice(end, end + 8))[0]!.text.length > 1) ?? ends[0]!
}

/** The names in a line such as `（李海珍）` or `（据李海珍报道整理）`; empty where the line is no signature. Where it shares its line with a text, names must look like names. */
export function readSignature(line: string, strict = false): string[] {
  const inner = /^（(.{2,40})）$/.exec(line)?.[1]
  if (!inner || /[。！？；，\d]/.test(inner)) return []
  const names = withoutShares(inner).replace(/^(?:据|文|执笔|整理|采写|撰文|作者)[ ：/]*/, '').split(roles).flatMap((chunk) => readNames(chunk.replace(tail, '')))
  const doubted = strict && inner.search(roles) < 0
  return names.every((name) => name.length >= 2 && (name.length <= 4 || name.includes('·') || (name.length <= 7 && (isOfNoWords(name) || opensAsName(name)))) && !(doubted && surnameLength(name) === 0)) ? names : []
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
