/** What one sentence of an interview is read as: its entities of some types, and what it states. Names are invented; the county is real. */
import { makeDocument } from '../../ingest/document'
import { readPage } from '../../ingest/pipeline'

const page = (sentence: string): string => `把山路修到果园\n——访桂阳县委书记林明远\n\n${sentence}\n`

const document = (sentence: string) => makeDocument(readPage('page.txt', page(sentence)))

const named = (sentence: string, type: string): string[] => document(sentence).entities.filter((entity) => entity.type === type).map(({ name }) => name).sort()

const stated = (sentence: string, type: string): string[] => {
  const { entities, relations } = document(sentence)
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
  return relations.filter((relation) => relation.type === type).map(({ from, to }) => `${nameOf.get(from)} → ${nameOf.get(to)}`).sort()
}

test.each<[sentence: string, projects: string[]]>([
  ['瑞麟饲料加工项目年内投产，白鹭湖公园、临江大道同步推进。', ['白鹭湖公园', '临江大道', '瑞麟饲料加工项目'].sort()],
  ['城北污水处理厂二期3月底前完工。', ['城北污水处理厂']],
  ['以白鹭湖古镇、临江老街为重点，发展夜间旅游。', ['白鹭湖古镇', '临江老街'].sort()],
  ['一是提升白鹭湖景区、临江旅游区品质，二是建设城东农贸市场。', ['白鹭湖景区', '临江旅游区', '城东农贸市场'].sort()],
  ['云帆和海纳两个风电项目已经并网。', ['云帆风电项目', '海纳风电项目'].sort()],
  ['在桂阳工业园建设油茶检测中心。', ['油茶检测中心']],
  ['抓好云帆一期12万吨玻璃纤维项目建设。', ['云帆一期12万吨玻璃纤维项目']],
  ['桂阳县将以项目建设为抓手，形成以县城为中心的路网。', []],
  ['打通临江路、城东路等断头路6条。', ['临江路断头路', '城东路断头路'].sort()],
  ['瑞麟饲料基地6月底前投料，白鹭湖提升工程五一前亮相。', ['瑞麟饲料基地', '白鹭湖提升工程'].sort()],
  ['白鹭湖生态修复工程剩下的2.4公里河段8月底完工。', ['白鹭湖生态修复工程']],
  ['今年干渠清淤14公里，人工造林2万亩。', ['干渠清淤', '人工造林'].sort()],
  ['改造换热站17座。', ['换热站改造']],
  ['白鹭湖风光带提质、临江大道快速化改造二季度启动。', ['白鹭湖风光带提质', '临江大道快速化改造'].sort()],
  ['城西路北延线9月通车。', ['城西路北延线']],
  ['铁路货场粮食指定交割区5月投用。', ['铁路货场粮食指定交割区']],
  ['瑞麟饲料基地扩产正在抢工期。', ['瑞麟饲料基地']],
  ['首批520套年底前交付。', []],
  ['与湖南农业大学共建的油茶种质库，保存品种80个。', ['油茶种质库']],
  ['云帆达三期、青禾种业油茶加工厂年内投产。', ['云帆达三期', '青禾种业油茶加工厂'].sort()],
  ['白鹭湖光伏发电项目、城东储能电站，工地一天没停。', ['白鹭湖光伏发电项目', '城东储能电站'].sort()],
  ['更换供热老旧管网21公里。', ['供热老旧管网更换']],
  ['支持瑞麟饲料、青禾种业等龙头扩产。', []],
  ['瑞麟石墨产业园里，机器一天没停。', ['瑞麟石墨产业园']],
  ['白鹭湖特大桥主塔封顶。', ['白鹭湖特大桥']],
  ['白鹭湖风电场二期10万千瓦机组在9月底前并网。', ['白鹭湖风电场二期10万千瓦机组']],
  ['瑞麟酿造二厂、云帆异质结中试线爬坡。', ['云帆异质结中试线', '瑞麟酿造二厂'].sort()],
  ['白鹭湖、青禾谷两个景区提档升级。', ['白鹭湖景区', '青禾谷景区'].sort()],
  ['桂阳县人民医院新院区主体封顶。', ['桂阳县人民医院新院区']],
  ['别人以为桂阳只有烤烟，县里的干部都在项目一线。', []],
  ['领导包抓52个重点项目。', []],
  ['瑞麟饲料有限公司（全称湖南瑞麟饲料有限公司）油茶加工项目年内投产。', ['瑞麟饲料有限公司油茶加工项目']],
])('things: %s', (sentence, projects) => {
  expect(named(sentence, 'Project')).toEqual(projects)
})

test.each<[sentence: string, companies: string[]]>([
  ['依托瑞麟、云帆达、青禾种业等企业，做强油茶产业集群。', ['瑞麟', '云帆达', '青禾种业'].sort()],
  ['园区已集聚东岭实业、弘川海产、弘江浩远等水产企业20多家。', ['东岭实业', '弘川海产', '弘江浩远'].sort()],
  ['县里正与云南乐舞集团合作创排大型歌舞。', ['云南乐舞集团']],
  ['支持新龙集团、澄波国际农业集团建设车间。', ['新龙', '澄波国际农业']],
  ['推进天禾集团磷酸铁项目、松涛5G全连接工厂建设。', ['天禾', '松涛']],
  ['三峡、云帆两个新能源项目开工。', ['三峡', '云帆'].sort()],
  ['引进王者陶瓷、北方重工等龙头企业。', ['王者陶瓷', '北方重工'].sort()],
  ['推进云帆达、瑞麟乳业产业园等重点项目。', ['云帆达', '瑞麟乳业'].sort()],
  ['推广密植滴灌技术，桂阳县是农牧业大县。', []],
  ['发展蚕豆、雪菊等特色种植4万亩。', []],
  ['云帆达风机总装基地、瑞麟高性能磁体扩产、弘元10万吨单晶硅项目年内投产。', ['云帆达', '弘元', '瑞麟'].sort()],
  ['海芯云达、瑞麟股份等也递来了意向书。', ['海芯云达', '瑞麟'].sort()],
  ['高端化工、生物医药等也在加快布局。', []],
  ['引来瑞麟（Ruilin）做配套。', ['瑞麟']],
  ['由蒙芝承担的生态修复工程5月开工。', ['蒙芝']],
  ['瑞麟的饲料生产线上半年投产。', ['瑞麟']],
  ['依托通瑞锗业和天瑞锗两家企业，做强产业。', ['通瑞锗业', '天瑞锗'].sort()],
  ['云帆达、瑞麟两家企业的饲料生产线投产。', ['云帆达', '瑞麟'].sort()],
  ['县里还与云帆达、瑞麟科技两家企业签了约。', ['云帆达', '瑞麟科技'].sort()],
  ['引导瑞麟酒业、青禾酒业抱团发展，由云帆达科技牵头。', ['瑞麟酒业', '青禾酒业', '云帆达科技'].sort()],
  ['湖南瑞麟饲料股份有限公司（以下简称“湘瑞麟”）入园，湘瑞麟的车间已经封顶。', ['湘瑞麟']],
  ['大力发展服务业，提升现代农业。', []],
])('companies: %s', (sentence, companies) => {
  expect(named(sentence, 'Enterprise')).toEqual(companies)
})

test.each<[sentence: string, institutions: string[]]>([
  ['依托中国科学院南岭植物研究所，建设油茶育种基地。', ['中国科学院南岭植物研究所']],
  ['与湖南医科大学附属湘南医院结成医联体。', ['湖南医科大学附属湘南医院']],
  ['配合长沙海关、湘南学院，建成保税仓。', ['湘南学院', '长沙海关']],
  ['扩建县人民医院、县中医院。', []],
  ['县人民医院与湘南学院附属医院结成医联体。', ['桂阳县人民医院', '湘南学院附属医院'].sort()],
])('institutions: %s', (sentence, institutions) => {
  expect(named(sentence, 'Institution')).toEqual(institutions)
})

test.each<[sentence: string, districts: string[]]>([
  ['城北工业园区已引进企业12家。', ['城北工业园区']],
  ['建设城北工业园区，完善配套。', []],
  ['落户城北经济开发区的饲料基地年内投产，尼山开发区那边也在招商。', ['城北经济开发区', '尼山开发区'].sort()],
  ['桂阳乳业开发区创建国家级绿色园区。', ['桂阳乳业开发区']],
])('zones: %s', (sentence, zones) => {
  expect(named(sentence, 'District').filter((name) => /园区$|开发区$/.test(name))).toEqual(zones)
})

test.each<[sentence: string, towns: string[]]>([
  ['在方元镇扩建油茶加工园。', ['方元镇']],
  ['方元镇、洋市镇的果园改造年内完工。', ['方元镇', '洋市镇'].sort()],
  ['改造提升小城镇和特色小镇，发展侨乡旅游。', []],
  ['方元镇油茶加工园年内投产。', []],
  ['推进乡村振兴，各乡镇都要动起来。', []],
])('towns: %s', (sentence, towns) => {
  expect(named(sentence, 'District').filter((name) => /[镇乡]$|苏木$|街道$/.test(name))).toEqual(towns)
})

test.each<[sentence: string, type: string, pairs: string[]]>([
  ['在方元镇扩建油茶加工园。', 'LOCATED_IN', ['方元镇 → 桂阳县', '油茶加工园扩建 → 方元镇'].sort()],
  ['支持瑞麟制药建设疫苗中试基地。', 'PARTICIPATES_IN', ['瑞麟制药 → 疫苗中试基地']],
  ['瑞麟制药要上马疫苗生产线。', 'PARTICIPATES_IN', ['瑞麟制药 → 疫苗生产线']],
  ['与湘南学院合作，共建油茶研究院。', 'PARTICIPATES_IN', ['湘南学院 → 油茶研究院']],
  ['引进云帆达、瑞麟等企业，建设城东商圈。', 'PARTICIPATES_IN', []],
  ['推进瑞麟动物疫苗项目、云帆达储能电站建设。', 'PARTICIPATES_IN', ['云帆达 → 云帆达储能电站', '瑞麟 → 瑞麟动物疫苗项目'].sort()],
  ['在“项目提升年”方面，建成城北污水处理厂。', 'PART_OF', ['城北污水处理厂 → 项目提升年']],
  ['实施“茶叶倍增”行动，建设白鹭湖茶叶交易中心。', 'PART_OF', ['白鹭湖茶叶交易中心 → 茶叶倍增行动']],
  ['推进城东稻米加工厂、临江冷链中心建设，打造优质稻产业集群。', 'PART_OF', ['城东稻米加工厂 → 优质稻产业集群', '临江冷链中心 → 优质稻产业集群'].sort()],
  ['县里同湘南学院、瑞麟制药签了约，将建设疫苗中试基地。', 'PARTICIPATES_IN', ['湘南学院 → 疫苗中试基地', '瑞麟制药 → 疫苗中试基地'].sort()],
  ['县里请来湘南学院当“外脑”，联合组建疫苗中试基地。', 'PARTICIPATES_IN', ['湘南学院 → 疫苗中试基地']],
  ['桂阳启动“四季白鹭”行动，分季排布：白鹭湖露营基地、青禾谷滑雪场依次开放。', 'PART_OF', ['白鹭湖露营基地 → 四季白鹭行动', '青禾谷滑雪场 → 四季白鹭行动'].sort()],
  ['与郴州市临武县结对，同厦门市思明区结对。', 'LOCATED_IN', ['思明区 → 厦门市', '临武县 → 郴州市', '桂阳县 → 郴州市'].sort()],
  ['方元镇、洋市镇新建油茶加工园。', 'LOCATED_IN', ['方元镇 → 桂阳县', '洋市镇 → 桂阳县', '油茶加工园 → 方元镇', '油茶加工园 → 洋市镇'].sort()],
  ['记者：桂阳县为什么建设白鹭湖茶叶交易中心？', 'UNDERTAKES', []],
])('%s states of %s', (sentence, type, pairs) => {
  expect(stated(sentence, type)).toEqual(pairs)
})

test.each<[sentence: string, programmes: string[]]>([
  ['说到项目攻坚提升年，林明远掰着指头算账。', ['项目攻坚提升年']],
  ['全县打赢湘南沙地歼灭战。', ['湘南沙地歼灭战']],
  ['审批上做到“拿地即开工”，服务上是“一枚印章管审批”。', ['一枚印章管审批', '拿地即开工'].sort()],
  ['围绕构建“三大体系”——绿色产业体系、全民健康体系、现代水利体系，桂阳县排出清单。谈到现代水利体系，他说得很细。', ['三大体系', '绿色产业体系', '全民健康体系', '现代水利体系'].sort()],
  ['实施“三市战略”，对工业立市、生态美市、人才兴市作出部署。', ['三市战略', '工业立市', '生态美市', '人才兴市'].sort()],
  ['全县推进“五大产业链”，油茶产业链是主攻方向。', ['五大产业链', '油茶产业链'].sort()],
  ['下一步要有实际行动，采取统一行动。', []],
  ['县里将出台家电产业倍增行动计划。', ['家电产业倍增行动计划']],
  ['“腾笼换鸟”也在提速，我们用“四领一促”把干部压到一线。', ['四领一促', '腾笼换鸟'].sort()],
  ['把新材料列为“541”产业体系的头一条。', ['541产业体系']],
  ['深化湘黔协作，融入长株潭一体化。', ['湘黔协作', '长株潭一体化'].sort()],
  ['他说“好”，“五一”前开园，“十四五”末建成。', []],
])('programmes: %s', (sentence, programmes) => {
  expect(named(sentence, 'Programme')).toEqual(programmes)
})

test.each<[sentence: string, people: string[]]>([
  ['副县长周青山牵头挂图作战。', ['周青山', '林明远'].sort()],
  ['副县长王丽华补充说，路要先通。', ['林明远', '王丽华'].sort()],
])('officials: %s', (sentence, people) => {
  expect(named(sentence, 'Official')).toEqual(people)
})

test('towns of one name in two districts are two, each told by its district', () => {
  const { entities } = document('在方元镇建设油茶加工园，与临武县方元镇结对。')
  expect(entities.filter(({ name }) => name === '方元镇').map(({ id }) => id).sort()).toEqual(['District:方元镇@临武县', 'District:方元镇@桂阳县'])
})

test('a name that one sentence shows is found in the others', () => {
  const { entities } = document('聚焦暖屋提升行动，今年更换管道20公里。\n\n路要修。暖屋提升行动抓得怎么样，看温度。')
  expect(entities.find(({ type, name }) => type === 'Programme' && name === '暖屋提升行动')?.mentions).toHaveLength(2)
})

test('what a paragraph is about frames what it builds, however the paragraph speaks of it', () => {
  expect(stated('城市更新攻坚行动直接连着冷暖。他说，今年改造老旧小区37个，建设白鹭湖公园。\n\n新建临江大道。', 'PART_OF')).toEqual(['白鹭湖公园 → 城市更新攻坚行动', '老旧小区改造 → 城市更新攻坚行动'].sort())
})
