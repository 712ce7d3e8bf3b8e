import { labelOf, labelWidth } from '../../client/graph/label'

describe('a name on the canvas', () => {
  test.each([
    ['玉泉区', '玉泉区'],
    ['和林格尔县云谷', '和林格尔县云谷'],
    ['二次管网改造工程', '二次管网改造工程'],
    ['生物医药产业集群项', '生物医药产\n业集群项'],
    ['防沙治沙和风电光伏一体化工程', '防沙治沙和风电\n光伏一体化工程'],
    ['国务院关于推动内蒙古高质量发展', '国务院关于推动\n内蒙古高质量…'],
    ['科技“突围”重大工程', '科技“突围”\n重大工程'],
    ['打造“蒙字标”认证企业', '打造“蒙字标”\n认证企业'],
    ['年产2.5万吨高纯气体', '年产2.5万\n吨高纯气体'],
    ['华为ICT学院实训基地', '华为ICT学\n院实训基地'],
    ['  多余 的\n空白  ', '多余 的 空白'],
    ['<b>名</b>', '<b>名</b>'],
    ['', ''],
    ['𠮷'.repeat(15), `${'𠮷'.repeat(7)}\n${'𠮷'.repeat(6)}…`],
  ])('%j is printed as %j', (name, label) => {
    expect(labelOf(name)).toBe(label)
  })

  test('a name of 500 characters takes no more room than one of 14', () => {
    expect(labelWidth(labelOf('长'.repeat(500)), 12)).toBe(84)
  })

  test.each([['玉泉区', 36], ['玉泉区\n内蒙古自治区', 72], ['ICT', 21], ['', 0]])('%j is %i pixels wide at 12', (label, width) => {
    expect(labelWidth(label, 12)).toBe(width)
  })
})
