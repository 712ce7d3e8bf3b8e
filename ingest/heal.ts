/** Paragraphs that columns and page ends have cut, joined again. */
import { fold } from './fold'
import { joinPassages, type Passage } from './passage'
import { turnOf } from './turns'

const finished = /[。！？…](?:[“”）》])*$|^.{0,12}：$/

/** Whether a text ends where a sentence may end. */
export const endsSentence = (text: string): boolean => finished.test(fold(text.trimEnd()))

/** Joins each passage to the one before it where that one stops in the middle of a sentence. A turn of a conversation, told by its label, joins nothing. */
export function healParagraphs(passages: readonly Passage[], speaker?: string): Passage[] {
  const paragraphs: Passage[] = []
  for (const passage of passages) {
    const last = paragraphs.at(-1)
    if (last && !endsSentence(last.text) && turnOf(fold(passage.text.slice(0, 16)), speaker) === null) paragraphs[paragraphs.length - 1] = joinPassages([last, passage])
    else paragraphs.push(passage)
  }
  return paragraphs
}
