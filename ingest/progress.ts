/** What a clause says becomes of the thing before it: 年内投产, 正在抢工期, 6月全线贯通. All texts are folded. */
import { anyOf, cues, heads } from './lexicon'
import { matchesIn } from './words'

/** Words of time that stand between a thing and what becomes of it; behind a thing they say that something does. */
const when = '(?:(?:赶在|到|在)?(?:今年|明年|去年|年内|年底前?|年初|全年|(?:今年|明年)?[上下]半年|[一二三四]季度|\\d{1,2}月(?:\\d{1,2}日|底|初|[上中下]旬|份)?前?|“?[五十]+一”?前?|(?:国庆|春节|暑期|汛期|主汛期|元旦|采暖季|供暖季|雨季|春耕)(?:节|假期)?前|[春夏秋冬]季|今[春夏秋冬]|\\d{4}年(?:底|初)?前?))'
/** How something goes on; behind a thing these say so by themselves. */
const surely = '即将|预计|力争|早日|已经?|正在?|将于?|全部|全面|全线|同步|一并|一同|依次|加快|顺利|如期|陆续|相继|均已'
const how = `(?:${surely}|争取|抓紧|最快|随后|确保|必须|计划|尽快|率先|要|成功|也|都|均|就|再|前期工作|主体|建设|工程)`
const done = anyOf(cues.progress)
const goesOn = new RegExp(`^(?:${anyOf(heads.phase)})*，?(?:${how}*${when}(?:${when}|${how})*[\\u3400-\\u9fff]{2}|${how}+(?:${done}|在|从|、)|${done}|[\\u3400-\\u9fff]{0,6}[由从](?:去年|上年|目前|现在|现有|\\d)|(?:剩下|剩余|的最后)|(?:总?投资|共?规划|装机|规模|全长|总长|线路长|治理面积|占地|建筑面积)[\\u3400-\\u9fff]{0,3}\\d|面积(?:扩|增)|为(?:重点|核心|龙头|依托|载体|抓手|主体))`)

/** Whether what stands behind a thing says what becomes of it. */
export const becomes = (rest: string): boolean => goesOn.test(rest)

/** What things that are built come to, and little else does: behind a word of time or manner, whatever stands before it is built. */
const completion = anyOf(cues.completion)
const opening = new RegExp(`(?:${when}|${surely})+`, 'g')
const completes = new RegExp(`^(?:${when}|${how})+${completion}`)

export interface Completion {
  /** Where the things end. */
  at: number
  /** Whether it tells by itself that they are built. */
  isSure: boolean
}

/** Where a phrase goes over from its things to what becomes of them; null where it does not. */
export function findCompletion(phrase: string): Completion | null {
  for (const { index } of matchesIn(phrase, opening)) {
    if (index < 3) continue
    const rest = phrase.slice(index)
    if (becomes(rest)) return { at: index, isSure: completes.test(rest) }
  }
  return null
}
