import { readByline, readCredit, readSignature } from '../../ingest/bylines'
import { splitNames } from '../../ingest/names'

test.each([
  ['●本报记者 白露', ['白露']],
  ['●本报实习记者 若水', ['若水']],
  ['●本报记者 方圆园 实习记者 若水', ['方圆园', '若水']],
  ['●据本报记者 白露报道整理', ['白露']],
  ['□本报记者 方圆园 通讯员 石磊 文/图', ['方圆园', '石磊']],
  ['本报记者 方 圆 白露', ['方圆', '白露']],
  ['全媒体记者 方圆园 白露', ['方圆园', '白露']],
  ['记者 王小明 摄影报道', ['王小明']],
  ['记者：请谈谈今年的打算', []],
  ['记者在现场看到，工人们正在忙碌', []],
  ['●要把项目抓好，抓出成效。', []],
])('byline %s', (line, names) => {
  expect(readByline(line)).toEqual(names)
})

test.each([
  ['（白露）', ['白露']],
  ['（方圆园、白露）', ['方圆园', '白露']],
  ['（据白露报道整理）', ['白露']],
  ['（本报记者 方圆园）', ['方圆园']],
  ['（2023—2025年）', []],
  ['（以下简称新区，下同）', []],
])('signature %s', (line, names) => {
  expect(readSignature(line)).toEqual(names)
})

test.each([
  ['本版图片由本报记者张晓亮陈思阿茹娜提供', ['阿茹娜'], ['张晓亮', '陈思', '阿茹娜']],
  ['本版图片由本报记者 陈思提供', [], ['陈思']],
  ['本版图片说明：原版配有图片，本页不附。', [], []],
])('credit %s', (line, known, names) => {
  expect(readCredit(line, known)).toEqual(names)
})

test.each([
  ['张三李小四欧阳明', [], ['张三', '李小四', '欧阳明']],
  ['张晓亮陈思阿茹娜', ['阿茹娜'], ['张晓亮', '陈思', '阿茹娜']],
  ['若水', [], ['若水']],
])('glued names %s', (text, known, names) => {
  expect(splitNames(text, known)).toEqual(names)
})
