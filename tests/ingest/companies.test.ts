import { companyAtHead, isCompanyName } from '../../ingest/companies'

const head = (phrase: string): string => phrase.slice(0, companyAtHead(phrase))

test.each([
  ['云帆达储能电站项目', '云帆达'],
  ['瑞麟动物疫苗项目', '瑞麟'],
  ['腾讯云计算基地', '腾讯'],
  ['华铸集团智能工厂项目', '华铸集团'],
  ['晟泽锂电扩建工程', '晟泽锂电'],
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
