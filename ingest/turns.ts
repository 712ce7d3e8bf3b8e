/** Turns of a conversation: `记者：…`, `答：…`, `林县长：…`. All texts are folded. */
const question = /^(?:[本《][^：]{0,8})?(?:记者|主持人|编辑|提问|问|Q)[：]|^[\u3400-\u9fff]{2,6}(?:日报|晚报|晨报|时报|融媒)[：]|^\[(?:记者|问|提问|主持人)\]/
const answer = /^(?:答|A|回答|受访者|嘉宾)[：]|^\[答\]|^[\u3400-\u9fff·]{2,8}：/

/** What a paragraph is by its label; null where it bears none. A speaker's name is a label only where it is known to be one. */
export function turnOf(text: string, speaker?: string): 'question' | 'answer' | null {
  if (question.test(text)) return 'question'
  if (!answer.test(text)) return null
  const label = text.slice(0, text.indexOf('：'))
  if (/^(?:答|A|回答|受访者|嘉宾|\[答\].*)$/.test(label) || text.startsWith('[答]')) return 'answer'
  if (speaker === undefined) return null
  return label === speaker || (label[0] === speaker[0] && /^.{1,2}(?:副?书记|副?[县区市旗州盟局厅镇乡]长|主任|主席)$/.test(label)) ? 'answer' : null
}
