/** What a line is by its own looks. All lines are folded. */
import { readByline, readSignature } from './bylines'
import { looksIntroduced, readIntroduction, readNamedHeadline, readPostLine } from './introductions'
import { anyOf, bylines } from './lexicon'

const role = `${anyOf(bylines.papers)}?${anyOf(bylines.kinds)}{0,2}${anyOf(bylines.roles)}`

const matches = (...patterns: readonly RegExp[]) => (line: string): boolean => patterns.some((pattern) => pattern.test(line))

/** What a page's makers print around its texts. */
const furniture: readonly RegExp[] = [
  /^[□■●◎☆★◆ ]*(?:责任编辑|责编|编辑|执行主编|主编|版式|版面|美编|美术编辑|校对|审校|组版|值班编委|值班编辑|终审|审核|二审|三审|制图|电话|[\u3400-\u9fff]{0,4}热线|投稿邮箱|邮箱|E-mail|Email|邮编|地址|网址|微信|联系电话|统筹|策划|总策划|出品|监制)[ ：/][^。？！；]{1,60}$/i,
  /^[（[]?(?:欢迎|敬请|请)?(?:扫码|扫一扫|扫描|长按|识别|更多内容|更多精彩|查看视频|观看视频|二维码)[^。]{0,30}[。！）\]]?$/,
  /^(?:第?[A-Z]?\d{1,2}版?|[A-Z]\d{1,2}|第[一二三四五六七八九十]{1,2}版)(?: *[·|/：]? *[\u3400-\u9fff·]{2,8})?(?: +[A-Z][A-Z ]{5,40})?$/,
  /^(?:[\u3400-\u9fff]{2,10}(?:日报|晚报|晨报|时报|新报|周报|报) *[|·]? *)?(?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}日? *(?:农历.{0,12})?(?:星期[一二三四五六日天]|周[一二三四五六日])?(?: *第?[A-Z]?\d{1,2}版?)?(?: *[\u3400-\u9fff·]{2,6}){0,2}$/,
  /^(?=.*\d{4}年\d{1,2}月\d{1,2}日)(?=.*星期[一二三四五六日天])[^。！？；，]{8,80}$/,
  /^(?:(?:要闻|综合|综合新闻|专版|特刊|特别报道|本地新闻|时政|时政新闻|专题|专题报道|[\u3400-\u9fff]{2,10}(?:日报|晚报|晨报|时报|新报))(?: *[|·]? *(?=.)|$)){1,2}$/,
  /^[\u3400-\u9fff·| ]{2,30}(?:出品|监制)$/,
  /^(?:[\u3400-\u9fff] +){2,7}报$/,
  /^(?=.*(?:社址|地址|热线|电话|邮编|邮箱|发行|零售|定价|印刷).*(?:热线|电话|邮编|邮箱|发行|零售|定价|印刷|广告))(?=.*\d)[^。！？；]{6,120}$/,
  /^(?:上接|下转|（上接|（下转|▲|△|▼)[^。]{0,20}$/,
  /^[=＝*＊_—·.…☆★-]{3,}$/,
]

export type Look =
  | 'introduction' | 'named-headline' | 'post-line' | 'strapline' | 'preface-mark' | 'aside-mark' | 'label' | 'furniture' | 'byline' | 'signature' | 'credit' | 'text'

/** What a line is; the first that fits. */
const looks: readonly (readonly [Look, (line: string) => boolean])[] = [
  ['label', matches(/^[[〔（]?(?:访谈|专访|对话|人物|高端访谈|人物专访|独家专访|一把手访谈|[\u3400-\u9fff]{2,8}(?:访谈|专访|对话|面对面))[\]〕）]$|^(?:访谈|专访|对话|人物专访|高端访谈)$/)],
  ['introduction', (line) => looksIntroduced(line) || readIntroduction(line) !== null],
  ['strapline', matches(/^(?:—{1,4}|-{2,4})(?:20\d{2}年|[^—\d-])[^。；]{1,60}$/)],
  ['preface-mark', matches(/^\[?(?:前言|编者按|编者的话|编前|编前语|开栏的话|开栏语|开篇语|开篇的话|按语|导语|引言|引子|卷首语|写在前面)(?:\]|：| |$)/)],
  ['aside-mark', matches(/^\[?(?:编后|编后语|编后记|编余|记者手记|采访手记|采访札记|记者感言|记者观察|手记|短评|点评|专家点评|链接|相关链接|新闻链接|延伸阅读|名词解释|数读|数说)\]?(?:：|$)/)],
  ['furniture', matches(...furniture)],
  ['credit', matches(/^（?(?:本版|本报|本栏|本组|文中|文内|以上|上图|下图|左图|右图|图片|照片|题图|资料)[^。]{0,12}(?:图片|照片|供图|摄影|(?<!\/)图(?!\/))[^。]{0,40}[。）]?$/)],
  ['credit', matches(new RegExp(`^（?(?:图为|图片由|照片由|${role})?[^。]{0,30}(?:摄|供图|提供)）?$`))],
  ['credit', matches(new RegExp(`^(?:图为|图片说明|资料图)?.{0,60}${role} ?[\\u3400-\\u9fff· ]{2,16} ?(?:摄|供图|/摄)）?$`))],
  ['credit', matches(/^图为[^。]{2,40}。(?:（资料图片?）|[^。，]{2,16}摄)?$/, /^(?:(?:摄影|图片|视觉设计|视觉|设计|制图|插图)[：/ ] *[\u3400-\u9fff·、]{1,4}(?: [\u3400-\u9fff·]{1,4})?(?: |$)){1,3}$/)],
  ['byline', (line) => readByline(line).length > 0],
  ['signature', (line) => readSignature(line).length > 0],
  ['named-headline', (line) => readNamedHeadline(line) !== null],
  ['post-line', (line) => readPostLine(line) !== null],
]

/** What a line is by its looks, and text where nothing else fits. */
export const lookOf = (line: string): Look => (line.length > 120 ? 'text' : looks.find(([, fits]) => fits(line))?.[0] ?? 'text')

/** Whether a paragraph too long for a look opens with a note's mark. */
export const markOf = (line: string): 'preface-mark' | 'aside-mark' | null =>
  looks.filter(([look]) => look === 'preface-mark' || look === 'aside-mark').find(([, fits]) => fits(line.slice(0, 12)))?.[0] as 'preface-mark' | 'aside-mark' | undefined ?? null
