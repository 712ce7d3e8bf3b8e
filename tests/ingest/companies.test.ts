import { companyAtHead, coreName, isCompanyName } from '../../ingest/companies'

const head = (phrase: string): string => phrase.slice(0, companyAtHead(phrase)?.length ?? 0)

test.each([
  ['云帆达储能电站项目', '云帆达'],
  ['瑞麟动物疫苗项目', '瑞麟'],
  ['比亚迪电池基地', '比亚迪'],
  ['华铸集团智能工厂项目', '华铸集团'],
  ['晟泽锂电扩建工程', '晟泽锂电'],
  ['临武锌业冶炼渣利用项目', '临武锌业'],
  ['波恩电梯检测中心', '波恩电梯'],
  ['桂阳乳业开发区', ''],
  ['白鹭湖公园', ''],
  ['老旧小区改造', ''],
  ['高标准农田', ''],
  ['城区供热管网', ''],
  ['经开区化工物流园', ''],
  ['和田地区粮食仓库', ''],
])('%s begins with the company %j', (phrase, name) => {
  expect(head(phrase)).toBe(name)
})

test.each([['比亚迪', true], ['云帆达', true], ['晟泽锂电', true], ['数据交易', false], ['数字服务贸易', false], ['青山县', false], ['优秀', false]])('%s is a company\'s name: %s', (text, is) => {
  expect(isCompanyName(text)).toBe(is)
})

test.each([
  ['华铸集团', '华铸'], ['浙江华铸实业集团股份有限公司', '华铸'], ['安徽瑞麟新材料科技股份有限公司', '瑞麟'], ['瑞麟生物', '瑞麟生物'], ['城投集团', '城投集团'],
])('%s is called %s', (printed, name) => {
  expect(coreName(printed)).toBe(name)
})
