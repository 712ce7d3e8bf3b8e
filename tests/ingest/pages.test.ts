/** Pages of other cities: how near the reading comes to an editor's. A floor is what was measured, cut to two digits; raise it with the reader, never lower it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDocument } from '../../ingest/document'
import { readPage } from '../../ingest/pipeline'
import { scorePage } from './score'
import { readGold } from './scoring/gold'

const folder = join(__dirname, 'pages')

test.each`
  page                              | entities | relations | targets | textExact
  ${'ningbo-three-years'}           | ${0.96}  | ${0.88}   | ${1}    | ${1}
  ${'ganzhou-red-soil'}             | ${0.95}  | ${0.91}   | ${1}    | ${1}
  ${'yinchuan-answers'}             | ${0.89}  | ${0.8}    | ${1}    | ${1}
  ${'dali-lakeside'}                | ${0.9}   | ${0.82}   | ${1}    | ${1}
  ${'weifang-kites'}                | ${0.87}  | ${0.76}   | ${1}    | ${1}
  ${'yanbian-border'}               | ${0.92}  | ${0.8}    | ${0.98} | ${1}
  ${'haikou-freeport'}              | ${0.93}  | ${0.81}   | ${1}    | ${1}
  ${'shenyang-workshop'}            | ${0.9}   | ${0.8}    | ${1}    | ${1}
  ${'chifeng-banners'}              | ${0.92}  | ${0.81}   | ${1}    | ${1}
  ${'ordos-answers'}                | ${0.95}  | ${0.89}   | ${0.97} | ${1}
  ${'baoji-titanium'}               | ${0.93}  | ${0.86}   | ${1}    | ${1}
  ${'daqing-transition'}            | ${0.91}  | ${0.83}   | ${0.96} | ${1}
  ${'tongliao-five-actions'}        | ${0.96}  | ${0.9}    | ${0.99} | ${1}
  ${'foshan-manufacturing'}         | ${0.91}  | ${0.81}   | ${0.98} | ${1}
  ${'mianyang-dialogues'}           | ${0.94}  | ${0.9}    | ${0.98} | ${1}
  ${'longyan-five-campaigns'}       | ${0.96}  | ${0.89}   | ${0.98} | ${1}
  ${'bijie-three-accounts'}         | ${0.86}  | ${0.82}   | ${0.93} | ${1}
  ${'luoyang-second-quarter'}       | ${0.91}  | ${0.78}   | ${0.98} | ${1}
  ${'urumqi-open-west'}             | ${0.88}  | ${0.76}   | ${0.98} | ${1}
  ${'handan-open-ledgers'}          | ${0.9}   | ${0.81}   | ${0.93} | ${1}
  ${'xiangyang-four-breakthroughs'} | ${0.83}  | ${0.75}   | ${0.98} | ${1}
`('$page is read as well as measured', ({ page, ...floors }: { page: string; entities: number; relations: number; targets: number; textExact: number }) => {
  const gold = readGold(join(folder, `${page}.json`))
  const { interviews, entities, relations, targets, text } = scorePage(gold, makeDocument(readPage(gold.file, readFileSync(join(folder, gold.file), 'utf8'))))
  const scored = { entities: entities.f1, relations: relations.f1, targets: targets.f1, textExact: text.exact }
  const below = Object.entries(floors).filter(([what, floor]) => scored[what as keyof typeof scored] < floor).map(([what, floor]) => `${what}: ${scored[what as keyof typeof scored]} < ${floor}`)
  expect({ interviews: interviews.f1, below }).toEqual({ interviews: 1, below: [] })
})
