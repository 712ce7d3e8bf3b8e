/** Whether the name of a thing is a name of its own, by its words. All texts are folded. */
import { anyOf, heads, organisations } from './lexicon'
import { isGeneric } from './names-of-things'
import { findQuantities } from './quantities'
import { type Token } from './segment'
import { wordSet } from './words'

/** Shorter ones are heads with a word before them. */
const shortest = 4
/** As many characters tell a thing without a word that no dictionary holds. */
const telling = 7

/** 某某石墨产业园, 某某大桥: words that name, one of them a proper name, and no clause around them. `words` are those of the name. */
export function readsAsName(name: string, words: readonly Token[]): boolean {
  // The last word may reach beyond the name: 陆地港|要.
  if (name.length < shortest || words.length === 0 || !name.startsWith(words.map(({ text }) => text).join('')) || clausal.test(name) || body.test(name) || isGeneric(name.replace(behindPlace, ''))) return false
  const scales = findQuantities(name)
  const isScale = ({ start, end }: Token): boolean => scales.some((scale) => scale.start <= start - words[0]!.start && end - words[0]!.start <= scale.end)
  return words.every((word, nth) => isNaming(word, nth) && (!numeral.test(word.tag) || isScale(word)))
    && (name.length >= telling || words.some(({ text, tag }) => text.length > 1 && properTag.test(tag) && !text.endsWith('城区')))
}

/** No preposition, pronoun, particle or idiom; no conjunction but as a name's first character; no verb at the head. */
const isNaming = ({ text, tag }: Token, nth: number): boolean =>
  !/^[prui]/.test(tag) && !(nth === 0 ? tag === 'v' : tag === 'c') && !(/^[dt]$/.test(tag) && text.length > 1 && !phases.has(text)) && !doing.has(text)

const numeral = /^[mq]$/
const properTag = /^(?:ns|nr|nz|nt|nrt|nrfg|x|eng)$/
const phases = wordSet(heads.phase)
/** Verbs that the dictionary has for nouns, or for nothing. */
const doing = wordSet(['新开', '开工', '新建', '新增', '安排', '组成', '承接', '接入', '布局', '推行', '来自', '领导'])
/** What stands in clauses, and counts of things. */
const clausal = /[是要把将让在到与我们他也都还再被给从对向为以用靠着了的就于这那只不有每说张座]|^(?:首[台批]|[趁已])|\d[个家项条座]/
/** Institutions, and what nobody builds. */
const body = new RegExp(`(?:${anyOf(organisations.institution)}|合作社|协会|保护区)$`)
const behindPlace = /^[\u3400-\u9fff]{2,8}?[区县旗市](?=.{2})/
