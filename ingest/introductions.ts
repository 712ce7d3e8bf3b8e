/** How a page says whom it interviewed: `——访…`, `受访者：…`, `…县委书记张三：…`, or in the first sentence below a headline. All texts are folded. */
import { anyOf, cues, posts } from './lexicon'
import { isOfNoWords, surnameLength } from './names'
import { divisionNameAt } from './places'
import { type Posts, readPosts } from './posts'
import { matchesIn } from './words'

const longest = 70
const dash = '(?:—{1,4}|-{1,4})'
const paper = '(?:本报|本刊|本网|本台)?(?:全媒体|特约|特派)?(?:记者)?'
const visit = `(?:${paper}(?:独家)?(?:专访|对话|采访|访(?!谈|问))|访谈[：])`

const dashed = new RegExp(`^${dash} *`)
const visited = new RegExp(`^(?:${dash})? *${visit}[： ]*`)
const dashedVisit = new RegExp(`^${dash} *${visit}`)
const joint = new RegExp(`(?<=[^—。-]) *${dash} *(?=${visit}|[与对和听] *[\\u3400-\\u9fff])`, 'g')
const labelled = /^\[?(?:受访者|受访人|受访嘉宾|受访对象|访谈嘉宾|访谈对象|访谈人物|访谈人|对话人物|对话嘉宾|对话人|本期嘉宾|本期人物|本期对话|做客嘉宾|特邀嘉宾|嘉宾|采访对象|被访人|被采访人)(?:\][：]? *|[：|/] *| +)/
/** 【访谈】, 【一把手访谈】: what kind of text follows. */
const tagged = /^\[[\u3400-\u9fff·“”]{2,10}\] */
const around = /^(?:[与对和听] *)?(.{4,50}?)(?:的?(?:对话录?|面对面|专访|独家专访|访谈录?|访谈实录|一席谈|答记者问|答本报记者问)|[谈话][^，。]{2,20})?$/

/** Whether a line says by its looks that it introduces someone, readable or not: `——访…`. */
export const looksIntroduced = (line: string): boolean => dashedVisit.test(line)

/** Whom a line introduces, by a mark of its own: `——访…`, `专访…`, `——与…对话`, `受访者：…`, `——青山县委书记林一`; null where it introduces nobody. */
export function readIntroduction(line: string): Posts | null {
  if (line.length > longest || /[。；！？]/.test(line)) return null
  const tag = tagged.exec(line)?.[0]
  if (tag && !labelled.test(line)) return readIntroduction(line.slice(tag.length)) ?? readPostLine(line)
  const label = labelled.exec(line)?.[0]
  if (label) return readPair(bare(line.slice(label.length)).replace(/（(.+)）$/, ' $1'))
  const verb = visited.exec(line)?.[0]
  if (verb) return readPosts(bare(line.slice(verb.length)))
  const lead = dashed.exec(line)?.[0]
  const inner = lead && around.exec(line.slice(lead.length))?.[1]
  const speaker = inner ? readPosts(bare(inner)) : null
  return speaker && isPublic(speaker) && looksNamed(speaker.name) ? speaker : null
}

/** A name and its posts, without what only says that it was an interview. */
const bare = (text: string): string => text.replace(/(?:的?(?:访谈录|访谈|专访|对话))$/, '').replace(/^(?:我[市县区旗州]|本[市县区旗州]) *(?=[\u3400-\u9fff])/, '').replace(/[：，、 ]+$/, '').trim()

/** Where a headline's line goes over to its introduction: `春耕早 ——访…`; null where it does not. */
export function findJoint(line: string): number | null {
  for (const match of matchesIn(line, joint)) {
    const rest = line.slice(match.index).trim()
    if (match.index > 2 && !/[。！？].{8}/.test(line.slice(0, match.index)) && (looksIntroduced(rest) || readIntroduction(rest))) return match.index
  }
  return null
}

export interface NamedHeadline {
  speaker: Posts
  /** Length of posts and name with their colon. */
  length: number
}

/** `青山县委书记林一：把路修到果园`: a headline that begins with who speaks; null where a line is none. */
export function readNamedHeadline(line: string): NamedHeadline | null {
  const match = /^(?:\[[\u3400-\u9fff·]{2,10}\] *)?(?:(?:专访|对话|访) *)?([^：。，；！？]{2,30}(?:，[^：。，；！？]{2,20})?)[：|](?=.{4})/.exec(line)
  if (!match || line.length > 60 || /[。；]/.test(line)) return null
  const speaker = readPosts(match[1]!.trim())
  return speaker && isPublic(speaker) && looksNamed(speaker.name) ? { speaker, length: match[0].length } : null
}

/** Posts and a name, and nothing else, on a line of their own: `青山县委书记 林一`. Behind a blank the name may begin with what no list of surnames has. */
export function readPostLine(line: string): Posts | null {
  if (line.length > 45 || /[。；！？：]/.test(line)) return null
  const speaker = readPair(line.replace(tagged, ''))
  return speaker && isPublic(speaker) && (looksNamed(speaker.name) || (line.endsWith(` ${speaker.name}`) && speaker.name.length <= 3 && isOfNoWords(speaker.name))) ? speaker : null
}

/** Posts and a name in either order. */
function readPair(text: string): Posts | null {
  const [, name, held] = nameFirst.exec(text) ?? []
  return name && held && isPost(held) && !isPost(name) ? readPosts(held + name) : readPosts(text)
}

const nameFirst = /^([\u3400-\u9fff]{2,4}|[\u3400-\u9fff] [\u3400-\u9fff]|[\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,6}){1,3})[，\s]+(.+)$/

/** A name on one line and nothing but posts on the other, in either order. */
export function readPostPair(upper: string, lower: string): Posts | null {
  if (upper.length > 40 || lower.length > 40) return null
  const [name, held] = upper.length <= lower.length ? [upper, lower] : [lower, upper]
  const plain = name.replace(/^([\u3400-\u9fff]) +([\u3400-\u9fff])$/, '$1$2')
  return /^[\u3400-\u9fff·]{2,12}$/.test(plain) && isPost(held) && !isPost(plain) ? readPostLine(held + plain) : null
}

const title = `(?:${anyOf(posts.ranks)}?${anyOf(posts.titles)})`
const quoted = new RegExp(`${title} ?([\\u3400-\\u9fff]{2,4}?|[\\u3400-\\u9fff]{1,6}(?:·[\\u3400-\\u9fff]{1,6})+)(?=在?接受|${anyOf(cues.said)}|对记者|向记者|告诉|开门见山|如是|这样|信心|欣喜|自豪|直言|笑|是|，|认准|深有)`, 'g')

/** Who speaks in the opening of an article that has no other mark: `青山县委书记林一在接受采访时说`. */
export function readLead(text: string): Posts | null {
  const head = text.slice(0, 320)
  for (const match of matchesIn(head, quoted)) {
    const end = match.index + match[0].length
    const before = head.slice(0, end)
    const start = postsStart(before)
    const speaker = readPosts(before.slice(start))
    if (speaker && isPublic(speaker) && looksNamed(speaker.name) && !/总书记|总理$/.test(speaker.posts[0]!)) return speaker
  }
  return null
}

/** Whether the opening of an article tells of an interview with who leads a division or a zone. */
export const tellsOfInterview = (text: string, { posts: held }: Posts): boolean => /记者|采访|专访/.test(text.slice(0, 320)) && /书记|[县区市旗州盟]长|管委会主任/.test(held.join())

/** Whether a text names a speaker with a post in its first sentences. */
export const introduces = (text: string, name: string): boolean => text.includes(name) && new RegExp(`[长记任员席] ?${name}`).test(text.slice(0, 300))

/** Where the posts before a name begin: after the last stop or quote, or the first division named in the clause. */
function postsStart(before: string): number {
  const clause = Math.max(...[...'。！？；：”“’’ '].map((mark) => before.lastIndexOf(mark, before.length - 6))) + 1
  const comma = before.lastIndexOf('，', before.length - 4) + 1
  const start = Math.max(clause, isPost(before.slice(clause, Math.max(clause, comma - 1))) ? clause : comma)
  for (let at = start; at < before.length - 4; at++) if (divisionNameAt(before, at)) return at - start > 12 || /[、委]/.test(before.slice(start, at)) ? start : at
  return start
}

const isPost = (text: string): boolean => new RegExp(`${title}$`).test(text)

/** A post that leads a division, a zone, an office or a firm; every part of the line is one. */
const isPublic = ({ posts: held }: Posts): boolean => held.length > 0 && held.every((post) => post.length <= 28 && isPost(post))

/** Whether an unmarked name looks like one: it begins with a surname, or has a middle dot. */
const looksNamed = (name: string): boolean => name.includes('·') || (name.length <= 4 && surnameLength(name) > 0)
