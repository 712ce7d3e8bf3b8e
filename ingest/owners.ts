/** Which interview each line of a page belongs to. */
import { fold } from './fold'
import { isNews, type Role } from './headlines'
import { readPosts } from './posts'
import { findAll } from './words'
import { type Block } from './stages/1-blocks'

/** An interview by its order, the preface, or nobody. */
export type Owner = number | 'preface' | null

export interface Section {
  /** Index of its first block: its headline, or its introduction. */
  start: number
  /** Index of its introduction. */
  introduction: number
  name: string
  /** The place spoken for, without its kind; empty where none is named. */
  place: string
  level: number
}

const says = /^(?:在?接受|说|表示|介绍|认为|指出|谈到|告诉|强调|坦言|透露|提出)/

/** The owner of each block. A headline, a picture's caption or a sentence that quotes its speaker opens an interview's text; what follows belongs to it. */
export function assignOwners(blocks: readonly Block[], roles: readonly Role[], sections: readonly Section[]): Owner[] {
  let owner: Owner = null
  let floating = true
  return blocks.map((block, index) => {
    const opened = openedAt(block, roles[index]!, index, sections, owner)
    if (opened !== undefined) {
      owner = opened
      floating = typeof owner !== 'number' || (sections[owner]!.start !== index && sections[owner]!.introduction !== index)
    } else if (roles[index] === 'text' && floating) {
      owner = quotedSpeaker(fold(block.passage.text), sections) ?? owner
    }
    return owner
  })
}

/** The owner a block opens, null where it closes one, undefined where it does neither. */
function openedAt(block: Block, role: Role, index: number, sections: readonly Section[], owner: Owner): Owner | undefined {
  const text = fold(block.passage.text)
  const own = sections.findIndex((section) => section.start === index || section.introduction === index)
  if (own >= 0) return own
  if (role === 'title') return null
  if (role === 'preface-mark') return 'preface'
  if (role === 'heading') return isSubheading(block, sections, owner) ? undefined : null
  if (isNews(block)) return null
  const captioned = role === 'text' ? sections.findIndex((section) => isCaptionOf(text, section)) : -1
  return captioned >= 0 ? captioned : undefined
}

const isSubheading = (block: Block, sections: readonly Section[], owner: Owner): boolean =>
  typeof owner === 'number' && block.level > sections[owner]!.level

/** The interview whose speaker a sentence quotes by name. */
function quotedSpeaker(text: string, sections: readonly Section[]): number | null {
  const found = sections.findIndex(({ name }) => findAll(text, name).some((at) => /[长记任员席]$/.test(text.slice(0, at)) || says.test(text.slice(at + name.length))))
  return found >= 0 ? found : null
}

/** Whether a block is a picture's caption and no text: a speaker's name alone on its line, or behind the speaker's posts. */
export const isCaption = (block: Block, sections: readonly Section[]): boolean =>
  sections.some((section) => isCaptionOf(fold(block.passage.text), section))

const isCaptionOf = (text: string, { name }: Section): boolean =>
  text.replace(/ /g, '') === name || (text.length <= 40 && !/[，。；！？]/.test(text) && text.endsWith(name) && readPosts(text)?.name === name)
