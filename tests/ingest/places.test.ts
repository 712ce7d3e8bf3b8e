import { makeDivisions } from '../../ingest/lexicon/make-divisions'
import list from '../../ingest/lexicon/divisions.json'
import { divisionOf, findHome, isShortFor, resolveDivision, stemOf } from '../../ingest/places'

test('the committed list is what the published one gives', () => {
  expect(list).toEqual(makeDivisions())
})

test.each([
  ['沧州市的任丘市、青县和吴桥县', '沧州市'],
  ['鼓楼区、玄武区、江宁区', '南京市'],
  ['朝阳区、海淀区和门头沟区', '北京市'],
  ['土默特左旗与武川县', '呼和浩特市'],
  ['春天来了', null],
])('the home of %j is %s', (text, home) => {
  expect(findHome(text)?.name ?? null).toBe(home)
})

test.each([
  ['鼓楼区', '320100', '320106'],
  ['鼓楼区', '350100', '350102'],
  ['鼓楼区', null, null],
  ['土左旗', '150100', '150121'],
  ['呼市', '150100', '150100'],
  ['科左中旗', '150500', '150521'],
  ['江苏省', '320100', '320000'],
  ['青山县', '320100', null],
])('%s on a page of %s is %s', (name, home, code) => {
  expect(resolveDivision(name, divisionOf(home))?.code ?? null).toBe(code)
})

test.each([
  ['呼和浩特市', '呼和浩特'], ['内蒙古自治区', '内蒙古'], ['新疆维吾尔自治区', '新疆'], ['河北省', '河北'], ['大厂回族自治县', '大厂'], ['青县', '青县'], ['滨海新区', '滨海'],
])('the stem of %s is %s', (name, stem) => {
  expect(stemOf(name)).toBe(stem)
})

test.each([
  ['土左旗', '土默特左旗', true], ['土右旗', '土默特左旗', false], ['土默特左旗', '土默特左旗', false], ['科左中旗', '科尔沁左翼中旗', true],
])('%s stands for %s: %s', (short, full, is) => {
  expect(isShortFor(short, full)).toBe(is)
})
