/** Which numbers a reader would put in a table of commitments; every number of a page is somebody's, and most are nobody's promise. All texts are folded. */
import { type Figure } from './figures'
import { anyOf, cues, units } from './lexicon'
import { charSet } from './words'

/** A figure among the words of its clause. */
export interface Around extends Figure {
  text: string
  /** Its clause up to it. */
  before: string
  /** The rest of its clause. */
  after: string
  printed: string
}

const stops = charSet('，；。：！？')

/** How far the words around a figure are looked at; a page may be one line. */
const reach = 80

/** A figure with the words of its own clause around it, as far as they may matter. */
export function lookAround(text: string, { start, end, value, unit, bound, step, inDigits }: Figure): Around {
  let from = start
  while (from > Math.max(0, start - reach) && !stops.at(text, from - 1)) from--
  const rest = text.slice(end, end + reach)
  const to = stops.next(rest, 0)
  return {
    start, end, value, unit, bound, step, inDigits, text,
    before: text.slice(from, start), after: to < 0 ? rest : rest.slice(0, to), printed: text.slice(start, end),
  }
}

/** What the sentence says before a figure, as far back as it may matter. */
export const aheadOf = ({ text, start }: Pick<Around, 'text' | 'start'>): string => text.slice(Math.max(0, start - 3 * reach), start)

const times = new Set(units.times)
const physical = new Set(units.physical)
const baseOf = (unit: string): string => unit.replace(/^(?:万亿|[千百]?[万亿]|千(?![瓦米克伏]))(?=.)/, '')
const isMoneyLevel = ({ unit }: Pick<Figure, 'unit'>): boolean => /^[万千百]?亿$/.test(unit)

const idleNoun = new RegExp(`^(?:以上|左右)?的?(?:重[点大要]|主要|关键|核心|具体|务实|创新|工作|新)?${anyOf(units.idleNouns)}`)
const promise = /(?:将|要|力争|今年|年内|全年|明年|年底|计划|确保|预计|到20\d\d|新增|提[升高]|达到|增[加长至]|突破|完成)/
const doing = new RegExp(`(?:${anyOf(cues.undertake)}|引进|招引|吸引|新开|安排|发展|达到|达|突破|超过?|增至|增加到|扩大?到|修建|整治|消除|整合|征拆|投放|培养|评选|认定|创造|提供|选派|带动|补充|储备)(?:了|各类|约|近|共|总计)*$`)
const people = /(?:引进|培养|培育|培训|新增|吸纳|招收|招聘|招引|集聚|聚集|选派|评选|认定|补充|储备|就业|惠及|受益|涉及|安置|带动|接待|吸引|参训|转移|服务|救助|资助|选聘|输送|容纳|帮扶|留住|用工|岗位|聘请|聘任|招募|配备|达到?|超过?|突破)[^；。]*$/
const shortened = /(?:压缩|缩短|压减|缩减|缩至|缩到|降至|降到|降为|控制|减少|减至|提速|不超过?|限时|最快|节约|节省|提前|以内|天数)/
const geography = /(?:海岸线|岸线|边境线|国境线|距离?|离|相距|全程|绵延|流经|境内|海拔|国土面积|辖区面积|行政区域面积|常住人口|户籍人口|总人口|流域面积|地跨|行程|时速|气温)[^，。；]{0,8}$|(?:全[省市县区旗州]|我[市县区旗州]|国土|辖区|水域|流域|幅员|耕地|森林|草原)面积(?:只有|仅|达|约|有)*$/
const begun = /(?:开工|投产|建成|竣工|完工|入库|开建|投用|启动)/
const concrete = /^[^，。；]{0,10}?(?:产业链|航线|航班|河道|线路|专线|公路|道路|街|铁路|生产线|产线|管线|高速|通道|渠|断头路|小流域|班列|公园|泊位|码头|集聚区|度假区|景区|综合体|学校|医院|幼儿园|水厂|车间|社区|小区|行政村|示范村|变电站|实验室|客运站|街区|商圈|机场|水库|[\u3400-\u9fff\d]{2}(?:产业集群|园区|基地|中心|平台|园|站|馆))/

/** What a number is that promises nothing; each says so of a figure of its kind. */
const idle: readonly ((one: Around) => boolean)[] = [
  ({ unit }) => unit === '' || unit === '万' || /千伏/.test(unit),
  // 第十届, 这三个, 数十家, 十几个
  ({ before, after, inDigits, bound }) => (!inDigits && /各$/.test(before)) || /(?:第|[这那哪另某几数每]|其[他余]|上述|每一|成千|[A-Za-z+.])$/.test(before) || (bound !== 'gte' && /^(?:几|之一|[+×A-Za-z—~-])/.test(after)),
  ({ unit, before, after }) => times.has(unit) && !shortened.test(before.slice(-14) + after.slice(0, 4)),
  ({ unit, before }) => unit === '位' && /前$/.test(before) && !/(?:进入|迈入|跻身|进|位[居列]|排名|居|冲[刺入]|挺进|重返|保持|升[至到]|跃升|前移|全[省市国区州县盟旗]|排|列|争创|争|晋位)[^，。；]{0,12}前$/.test(before),
  ({ unit, before, after }) => /^(?:万|千)?[人名位]$/.test(unit) && !/前$/.test(before) && (!(people.test(before) || /^[^，。；]{0,8}(?:提供|受益|增收|就业|落户)/.test(after)) || /^(?:党员|干部|代表|委员)/.test(after)),
  ({ unit, after }) => unit === '类' && /^(?:新药|创新药|医疗|水|企业)/.test(after),
  ({ unit, before, inDigits, value }) => unit === '次' && (!inDigits || value < 10 || /第$/.test(before)),
  ({ unit, before, after }) => unit === '期' && !/(?:班|论坛|讲座|讲堂|沙龙|培训)[^，。；]{0,4}$/.test(before) && !/^(?:培训|讲座|论坛|沙龙)/.test(after),
  ({ before, unit }) => !/[位%]$/.test(unit) && (geography.test(before) || (/平方公里$/.test(unit) && /面积$/.test(before))),
  ({ before, after }) => /(?:通达|远销|销往|出口|辐射|连接|来自|涵盖)[^，。；]*$/.test(before) && /^(?:国家|城市|省)/.test(after),
  ({ after, unit }) => idleNoun.test(after) && !isMoneyLevel({ unit }),
  ({ after }) => /^[^，。；、]{0,14}之一/.test(after),
  // 全区17个旗县, 下辖9个街道
  ({ before, unit, after }) => /(?:全[省市国区州县盟旗球]|世界|下?辖|现辖|所辖|我[省市县区])(?:共?有)?$/.test(before) && /^[万千]?[个名户家条]$/.test(unit) && !begun.test(after),
  // 全国仅有3家, 入选首批20个试点
  ({ before }) => /(?:全[国省市球]|世界|国内)(?:仅有?|只有)$|(?:入选|列入|获评|跻身|成为)[^，。；]*首批$/.test(before),
  ({ before, unit, text, start, step }) => (unit === '%' || unit === '成') && !step && /占(?!比|有率)(?:到|据|了)?[^，。；]*$/.test(before) && !promise.test(before) && !/[今明]年|将|力争|到20\d\d年/.test(aheadOf({ text, start })),
  isThreshold, isListCount, isNumeralOfWords,
]

/** 亿元以上项目80个, 产值超10亿元企业: what class the things counted are of. */
function isThreshold({ unit, before, after }: Around): boolean {
  if (!/元$/.test(unit) && !/^亿$/.test(unit)) return false
  if (/^(?:以上|以下|级)的?[^，。；、\d]{0,10}(?:项目|企业|产业|工程|单品|园区|村|户|个|家)/.test(after)) return true
  return /元$/.test(unit) && /^的?(?:重大|产业|工业|招商|龙头|重点)?(?:项目|企业|园区)/.test(after) && (!/投资$/.test(before) || /^企业/.test(after))
}

const counting = /(?:等|实施|推进|建设|引进|谋划|完成|新建|新增|打造|共|达|确保|储备|开工|有|突破|到|超|的|培育|创建|改造|增至|为)$/

/** 甲、乙3个项目: the number only counts what has been listed. */
function isListCount({ before, after, value, unit, printed }: Around): boolean {
  if (!/^[个项家大]$/.test(unit) || value >= 100 || /[余多]/.test(printed) || !/[\u3400-\u9fff”]$/.test(before) || counting.test(before)) return false
  return /、/.test(before) && /^[^，。；、]{0,16}(?:项目|工程|企业|公司)/.test(after)
}

/** 三件事 and 两个产业 count what is said. Digits, 万 and 亿 write a figure; so does a numeral of things one can stand before, or one that ends its clause. */
function isNumeralOfWords({ inDigits, unit, value, before, after, printed, bound }: Around): boolean {
  if (inDigits || /^(?:%|成|番|倍|位|天|小时|个工作日)$/.test(unit)) return false
  const base = baseOf(unit)
  if (physical.has(base) && value >= 2 && after !== '') return /^[“”]*$/.test(before) && !promise.test(after)
  if (/[万亿]/.test(printed)) return false
  if (value < 2 || (/^[百千]/.test(printed) && !/(?:[近上超过达]|突破)$/.test(before) && !/[余多]/.test(printed))) return true
  const behind = /^(?:以上|左右|以内)?(?:$|[，。；、）”])/.test(after)
  if (behind) return !/[\u3400-\u9fff”]$/.test(before) || (value < 10 && /”$/.test(before)) || /(?:[是的有约等办抓做搞讲]|做好|办好|抓好|分为|划分|归纳|概括|一分)$/.test(before) || /^[类种点期次度部件片块段门]$/.test(base)
  if (/^[条座栋幢艘]$/.test(base)) return base === '条' && !concrete.test(after)
  if (/^[个所列]$/.test(base) && concrete.test(after)) return !/[\u3400-\u9fff]$/.test(before) && !/^(?:\d|[百千十五]+[万亿])/.test(after)
  // 引进三至五家: the verb is before the range.
  return (value < 10 && bound === null) || !doing.test(before.replace(/[一二两三四五六七八九十百千]+[至到—~－-]+$/, ''))
}

/** Whether a quote of few words or a document's title holds the figure: a name, unless it names a level of 亿. */
function isInName({ text, start, end }: Around): boolean {
  const opened = /([“《])[^“”《》]*$/.exec(text.slice(Math.max(0, start - reach), start))
  const closed = opened && /^[^“”《》]*[”》]/.exec(text.slice(end, end + reach))
  if (!closed) return false
  const inside = text.slice(start - opened[0].length + 1, end + closed[0].length - 1)
  return opened[1] === '《' || (inside.length <= 16 && stops.next(inside, 0) < 0)
}

/** Whether a figure is one that a reader would put in a table of commitments. */
export const isCommitment = (one: Around): boolean =>
  !idle.some((holds) => holds(one)) && (isMoneyLevel(one) ? namesLevel(one) : !isInName(one))

/** 百亿级, 千亿园区, 突破千亿, 总投资50亿 are figures; a bare 亿 is none otherwise. */
const namesLevel = ({ printed, before, after, inDigits }: Around): boolean => !(/[一二两三四五六七八九]个$/.test(before) && /^台阶/.test(after)) && (/级$/.test(printed) || inDigits
  || /^(?:元|级|产业|园区|集群|企业|台阶|俱乐部|大关|板块|县|区|产值|规模|能源|工业|[\u3400-\u9fff]{2,8}(?:产业|集群|园区|基地))/.test(after) || /(?:突破|超过?|达到?|跨过|迈[上过入]|过|冲[上刺])$/.test(before))
