/** Words and parts of speech that tell a company's name from other words. All texts are folded. */
import { organisations } from './lexicon'
import { wordSet } from './words'

/** All that ends companies' names, also what others end in as often. */
export const looseEnds: readonly string[] = [...organisations.trade, ...organisations.enterprise, ...organisations.looseTrade]

/** What ends companies' names. */
export const trades = wordSet([...organisations.trade, ...organisations.enterprise])

/** What a place's name goes on with. */
export const siteNext = /^(?:镇|乡|村|街|路|山|河|湖|海|湾|滩|岛|景区|公园|片区|旅游|古|遗址|水库|湿地|大道|大桥|商圈|小镇|社区|小区|农场|林场|口岸|开发区|新区|经开区|高新区|园区|港|机场|火车站|高铁站|学院|大学|中学|小学|医院|灌区|流域|风景|森林|国家|自然|历史|至|老街)/

/** Matter, not makers: 磷酸, 石墨烯. */
export const substance = /[酸醇烯酯胺酮醛苯]$|铁锂$|化硅$|基新材料$|宝石|衬底|坩埚|合金/

export const actTag = /^(?:v|vn|d|ad|p|c|u|uj|m|f|t|r|l|i|s|q)$/

export const common = wordSet(['热力', '供热', '燃气', '自来水', '水务', '城投', '国有', '民营', '农业', '工业', '建筑', '能源', '金融', '商业', '文化', '旅游', '科技', '全国', '国内', '本地', '大型', '上市', '子', '母', '分', '总', '商业银行', '世界', '新能源', '绿色', '现代', '煤', '石油', '盐', '精细', '现代煤', '氯碱', '传统', '智慧', '规模', '全市', '全县', '全区', '生物', '健康', '特色', '硅', '电', '高端', '美丽', '宜居', '和美', '幸福', '玉米', '小麦', '火力', '水力', '整机', '投资', '港口', '交通', '粮食', '物业', '供销', '供水'])

/** No name begins with these. */
export const functionWord = /^[要由并另先再将已拟也还又均都是有为把被让使在从对向等与及或而则其该各每多一二三四五六七八九十两几首第即能会可应需须提做招引抓着](?!一|重|星|汽)/

export const properTag = /^(?:x|nz|nr|nrt|nrfg|nt)$/

/** Trades that describe what is made less often than they end a name. */
export const tells = wordSet(['科技', '新材料', '新能源', '氢能', '能源', '动力', '半导体', '微电子', '电子', '生物'])

export const splitTag = /^(?:n|ns|ng|j|nr|zg|ag|vg)$/
