/** Stage 1: from a page's text to its blocks, one a line, each told for what it is by its own looks. */
import { type Span } from '../../cypher/types'
import { bylineBehind, gluedByline, readByline, readSignature } from '../bylines'
import { fold } from '../fold'
import { findJoint, readPostPair } from '../introductions'
import { type Look, lookOf, markOf } from '../looks'
import { type Passage, passageAt, slicePassage, trimPassage } from '../passage'
import { turnOf } from '../turns'

export type BlockKind = 'front-matter' | 'heading' | Look

export interface Block {
  kind: BlockKind
  passage: Passage
  /** Depth of a Markdown heading; 0 where it is none. */
  level: number
  /** Blank lines above. */
  gap: number
}

/** Cuts a page's text into blocks. White space at a line's ends and a heading's # belong to no block. */
export function findBlocks(page: string): Block[] {
  const blocks: Block[] = []
  let gap = 0
  const front = frontMatterEnd(page)
  for (const [start, end] of linesOf(page, front)) {
    const line = trimPassage(passageAt(page, [[start, end]]))
    if (!line.text) gap += 1
    else {
      blocks.push(...blocksOfLine(line, gap))
      gap = 0
    }
  }
  const told = pairPosts(page, keepTurns(blocks))
  return front === 0 ? told : [{ kind: 'front-matter', passage: passageAt(page, [[0, front]]), level: 0, gap: 0 }, ...told]
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

/** One block, or several where a headline and its introduction, or a paragraph and its signature, share a line. */
function blocksOfLine(line: Passage, gap: number): Block[] {
  const hashes = /^(#{1,6})\s+/.exec(line.text)
  const level = hashes?.[1]?.length ?? 0
  const body = hashes ? slicePassage(line, hashes[0].length, line.text.length) : line
  const folded = fold(body.text)
  const signed = body.text.length <= 120 ? bylineBehind(folded) : null
  if (signed !== null) {
    const [above, byline] = [slicePassage(line, 0, line.text.length - body.text.length + signed), slicePassage(body, signed, body.text.length)].map(trimPassage) as [Passage, Passage]
    return [...blocksOfLine(above, gap), { kind: 'byline', passage: byline, level: 0, gap: 0 }]
  }
  const at = body.text.length <= 120 ? findJoint(folded) : null
  if (at !== null) {
    const [headline, introduction] = [slicePassage(body, 0, at), slicePassage(body, at, body.text.length)].map(trimPassage) as [Passage, Passage]
    return [{ kind: 'heading', passage: headline, level, gap }, { kind: 'introduction', passage: introduction, level, gap: 0 }]
  }
  const look = lookOf(folded)
  if (look === 'text' && level === 0) return signedBlocks(body, folded, gap)
  return [{ kind: level > 0 && (look === 'text' || look === 'byline') ? 'heading' : look, passage: body, level, gap }]
}

/** A paragraph with the signature at either end cut off: `……。（记者 白露）`. */
function signedBlocks(body: Passage, folded: string, gap: number): Block[] {
  const opening = /^（[^（）。，]{2,40}） *(?=.)/.exec(folded)?.[0] ?? ''
  const glued = gluedByline(folded)
  const from = glued > 0 ? glued : /记者|通讯员/.test(opening) && readSignature(opening.trim()).length > 0 ? opening.length : 0
  const closing = /(?<=[。！？”] *)(?:（[^（）。，]{2,40}）|[□■●]? ?本(?:报|网|刊)[^。，；！？（）]{2,40})$/.exec(folded.slice(-60))?.[0] ?? ''
  const to = folded.length - (closing && signs(closing) ? closing.length : 0)
  const part = (start: number, end: number, kind: BlockKind): Block[] =>
    start < end ? [{ kind, passage: trimPassage(slicePassage(body, start, end)), level: 0, gap: start === 0 ? gap : 0 }] : []
  return [...part(0, from, glued > 0 ? 'byline' : 'signature'), ...part(from, to, markOf(folded.slice(from, from + 12)) ?? 'text'), ...part(to, folded.length, closing.startsWith('（') ? 'signature' : 'byline')]
}

const signs = (closing: string): boolean => (closing.startsWith('（') ? readSignature(closing, true) : readByline(closing)).length > 0

/** On a page of questions and answers, `记者：路在哪里` is a question and no byline. */
function keepTurns(blocks: readonly Block[]): Block[] {
  const asks = (block: Block): boolean => turnOf(fold(block.passage.text.slice(0, 12))) === 'question'
  if (blocks.filter((block) => block.kind === 'text' && asks(block)).length < 2) return [...blocks]
  return blocks.map((block) => ((block.kind === 'byline' || block.kind === 'furniture') && asks(block) ? { ...block, kind: 'text' } : block))
}

/** A name and its posts on two lines, one below the other, are one line of posts. */
function pairPosts(page: string, blocks: readonly Block[]): Block[] {
  const paired: Block[] = []
  for (const block of blocks) {
    const last = paired.at(-1)
    if (last?.kind === 'text' && block.kind === 'text' && block.gap <= 1 && readPostPair(fold(last.passage.text), fold(block.passage.text))) {
      paired[paired.length - 1] = { ...last, kind: 'post-line', passage: passageAt(page, [[last.passage.spans[0]![0], block.passage.spans.at(-1)![1]]]) }
    } else paired.push(block)
  }
  return paired
}
