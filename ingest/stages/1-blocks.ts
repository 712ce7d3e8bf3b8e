/** Stage 1: from a page's text to its blocks, one a line, each told for what it is by its own looks. */
import { type Span } from '../../cypher/types'
import { readByline, readSignature } from '../bylines'
import { fold } from '../fold'
import { anyOf, bylines } from '../lexicon'
import { type Passage, passageAt, slicePassage, trimPassage } from '../passage'

export type BlockKind =
  | 'front-matter' | 'heading' | 'introduction' | 'strapline' | 'preface-mark' | 'byline' | 'signature' | 'credit' | 'text'

export interface Block {
  kind: BlockKind
  passage: Passage
  /** Depth of a Markdown heading; 0 where it is none. */
  level: number
  /** Blank lines above. */
  gap: number
}

const role = `${anyOf(bylines.papers)}?${anyOf(bylines.kinds)}{0,2}${anyOf(bylines.roles)}`

const matches = (pattern: RegExp) => (line: string): boolean => pattern.test(line)

/** What a line is, by its folded text; the first that fits. */
const looks: readonly (readonly [BlockKind, (line: string) => boolean])[] = [
  ['introduction', matches(/^—+ *(?:专访|对话|访)(?!谈)/)],
  ['strapline', matches(/^—{1,4}[^—]/)],
  ['preface-mark', matches(/^\[?(?:前言|编者按|编者的话|开栏的话|开栏语|按语|导语|卷首语)\]?(?:：|$)/)],
  ['credit', matches(/^（?(?:本版|本报|本栏|文中|文内|以上|上图|图片|照片|题图|资料)[^。]{0,12}(?:图片|照片|供图|(?<!\/)图(?!\/))[^。]{0,40}[。）]?$/)],
  ['credit', matches(new RegExp(`^（?(?:图为|图片由|照片由|${role})?[^。]{0,30}(?:摄|供图|提供)）?$`))],
  ['credit', matches(new RegExp(`^(?:图为|图片说明|资料图)?.{0,60}${role} ?[\\u3400-\\u9fff· ]{2,16} ?(?:摄|供图|/摄)）?$`))],
  ['credit', matches(/^图为[^。]{2,40}。$/)],
  ['byline', (line) => readByline(line).length > 0],
  ['signature', (line) => readSignature(line).length > 0],
]

/** Cuts a page's text into blocks. White space at a line's ends and a heading's # belong to no block. */
export function findBlocks(page: string): Block[] {
  const blocks: Block[] = []
  let gap = 0
  for (const [start, end] of linesOf(page, frontMatterEnd(page))) {
    const line = trimPassage(passageAt(page, [[start, end]]))
    if (!line.text) gap += 1
    else {
      blocks.push(...blocksOfLine(line, gap))
      gap = 0
    }
  }
  const front = frontMatterEnd(page)
  return front === 0 ? blocks : [{ kind: 'front-matter', passage: passageAt(page, [[0, front]]), level: 0, gap: 0 }, ...blocks]
}

/** Where the block between two lines of `---` at the head of the page ends; 0 where there is none. */
function frontMatterEnd(page: string): number {
  return /^\s*---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(page)?.[0].length ?? 0
}

function* linesOf(page: string, from: number): Generator<Span> {
  const ends = /\r\n|[\n\r\u2028\u2029\f]/g
  ends.lastIndex = from
  let start = from
  for (let match = ends.exec(page); match; match = ends.exec(page)) {
    yield [start, match.index]
    start = ends.lastIndex
  }
  yield [start, page.length]
}

/** One block, or two where a headline and the introduction of the person share a line. */
function blocksOfLine(line: Passage, gap: number): Block[] {
  const hashes = /^(#{1,6})\s+/.exec(line.text)
  const level = hashes?.[1]?.length ?? 0
  const body = hashes ? slicePassage(line, hashes[0].length, line.text.length) : line
  const folded = fold(body.text)
  const joint = /(?<=[^—。])(?= *—+ *(?:专访|对话|访)(?!谈))/.exec(folded)?.index
  if (joint && joint > 2 && !/[。！？]/.test(folded.slice(0, joint))) {
    const parts = [slicePassage(body, 0, joint), slicePassage(body, joint, body.text.length)].map(trimPassage) as [Passage, Passage]
    return [{ kind: 'heading', passage: parts[0], level, gap }, { kind: 'introduction', passage: parts[1], level, gap: 0 }]
  }
  const look = looks.find(([, fits]) => fits(folded))?.[0] ?? 'text'
  return [{ kind: level > 0 && (look === 'text' || look === 'byline') ? 'heading' : look, passage: body, level, gap }]
}
