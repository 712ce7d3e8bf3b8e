/** Paragraphs that columns and page ends have cut, joined again. */
import { fold } from './fold'
import { joinPassages, type Passage } from './passage'
import { turnOf } from './turns'

const stopped = /[。！？…](?:[“”）》])*$/
const announces = /^.{0,12}：$/

/** Whether a text ends where a sentence may end. Only its last characters are looked at. */
export function endsSentence(text: string): boolean {
  const end = fold(text.slice(-40).trimEnd())
  return stopped.test(end) || (text.length <= 40 && announces.test(end))
}

/** What no sentence begins with: it goes on with the line above, whatever that one ends in. */
export const goesOn = /^[”》）、，。；]/

/** Joins each passage to the one before it where that one stops in the middle of a sentence. A turn of a conversation, told by its label, joins nothing. */
export function healParagraphs(passages: readonly Passage[], speaker?: string): Passage[] {
  const paragraphs: Passage[][] = []
  for (const passage of passages) {
    const last = paragraphs.at(-1)
    const isOpen = last && (goesOn.test(fold(passage.text.slice(0, 1))) || (!endsSentence(last.at(-1)!.text) && turnOf(fold(passage.text.slice(0, 16)), speaker) === null))
    if (isOpen) last.push(passage)
    else paragraphs.push([passage])
  }
  return paragraphs.map(joinPassages)
}
