/** Where the name of a thing ends, and whether it names anything. All texts are folded. */
import { maskQuoted } from './clauses'
import { anyOf, cues, heads } from './lexicon'
import { findQuantities, isNumeral, type Quantity, quantityAt } from './quantities'
import { wordSet } from './words'

const projectHeads = wordSet(heads.project)
const deeds = wordSet(heads.deed)
const builtOrDone = wordSet([...heads.project, ...heads.deed])
const namingHeads = wordSet([...heads.project, ...heads.deed, ...heads.phase, '新区', '开发区'])
const phases = wordSet(heads.phase)
const tail = new RegExp(`^(?:${anyOf(cues.tail)}|并(?:网|投)|全[面部量]|[的”、与和及]|各项|准备|前期|早日|年内|\\d|$)`)
const noHead = new RegExp(`^(?:${anyOf(heads.unlessBefore)}|主体(?!已|封顶|完工|结顶|竣工|施工|结构|建成|工程|年|\\d))`)
const trailingPhases = new RegExp(`${anyOf(heads.phase)}+$`)
const trailingTail = new RegExp(`(?:${anyOf(cues.tail)})$`)

/** The name at the head of a phrase, up to the last thing it names, and how much of the phrase it takes; null where it names none. */
export function cutToHead(phrase: string): { name: string; length: number } | null {
  const quoted = maskQuoted(phrase)
  const scale = findScale(phrase)
  for (let end = scale?.start ?? phrase.length; end >= 2; end--) {
    const head = quoted[end - 1] ? null : namingHeads.before(phrase, end)
    if (!head || !isHeadThere(head, phrase, end, scale?.start === end)) continue
    const name = phrase.slice(0, end)
    // 某某公司三期: without its phase it would be the company.
    const bare = phases.has(head) ? name.replace(trailingPhases, '') : name
    const whole = bare.length >= 4 && builtOrDone.before(bare, bare.length) !== null ? bare : name
    return { name: whole, length: whole.length }
  }
  return null
}

/** How much of a thing there is, printed right behind it: 换热站10个. */
function findScale(phrase: string): Quantity | null {
  for (let at = 2; at < phrase.length; at++) {
    const scale = isNumeral(phrase, at) && !isNumeral(phrase, at - 1) && builtOrDone.before(phrase, at) !== null ? quantityAt(phrase, at) : null
    if (scale) return scale
  }
  return null
}

/** A head is one only where the words behind it do not make it part of another: 中心城市, 改造提升工程. */
function isHeadThere(head: string, phrase: string, end: number, beforeScale: boolean): boolean {
  if (beforeScale) return !/(?:日|年|总|可)(?:处理|产|加工|屠宰|出栏)$/.test(phrase.slice(0, end))
  if (/[日年](?:处理|加工)$/.test(phrase.slice(0, end))) return false
  const rest = phrase.slice(end)
  // 某某二期20万千瓦光伏项目: the name goes on behind its phase.
  if (phases.has(head) && /^\d[^、，和]*?(?:项目|工程|电站|基地)/.test(rest)) return false
  if (noHead.test(rest)) return false
  // 某某园区扩产: what grows is named, and not its growing.
  if (/^(?:扩[产能]|提档升级)$/.test(head) && projectHeads.before(phrase, end - head.length) !== null) return false
  if ((head === '新区' || head === '开发区') && !/国家级|省级|自治区级/.test(phrase)) return false
  return !deeds.has(head) || projectHeads.has(head) || tail.test(rest)
}

/** Whether a text ends as the name of a thing does, its doing and its number aside; `built` asks for a thing that is built. */
export function endsWithHead(text: string, built: boolean): boolean {
  const bare = text.replace(trailingTail, '')
  const scale = findQuantities(bare).find(({ end }) => end === bare.length)
  return (built ? projectHeads : namingHeads).before(bare, scale?.start ?? bare.length) !== null
}

const genericWords = wordSet(heads.generic)
const alone = wordSet(heads.alone)

/** Whether a name is made of words that any project could bear. */
export function isGeneric(name: string): boolean {
  if (alone.has(name)) return false
  const reachable = new Array<boolean>(name.length + 1).fill(false)
  reachable[0] = true
  for (let at = 0; at < name.length; at++) {
    if (!reachable[at] || genericWords.at(name, at) === null) continue
    for (let length = 1; length <= 5; length++) if (genericWords.has(name.slice(at, at + length))) reachable[at + length] = true
  }
  return reachable[name.length]!
}
