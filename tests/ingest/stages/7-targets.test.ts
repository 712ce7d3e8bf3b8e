import { makeDocument } from '../../../ingest/document'
import { readPage } from '../../../ingest/pipeline'

const page = `---
date: 2024-02-21
---

# 茶乡答卷

## 一片叶子富一方

——访安溪县委书记林远舟

本报记者 江晚秋

“安溪的底气在茶。”安溪县委书记林远舟说，全县120万干部群众要把茶产业做大。

记者：3000亿元产业之后，还有多少项目？

答：在温暖工程方面，完成老旧小区改造48个，惠及居民1.2万户；去年完成管网12公里，今年再完成20公里。茶园面积由50万亩增加到60万亩，引进茶企20至30家。《安溪县茶产业三年行动计划（2024—2026年）》提出，到2026年打造百亿级茶产业集群，进入全省前5。
`

test('the figures of an interview: what is asked, counted as people or printed in a title promises nothing', () => {
  const { targets } = makeDocument(readPage('tea.md', page))
  expect(targets.map(({ owner, value, unit, comparator, by, status, subject }) => [owner, subject, value, unit, comparator, by, status])).toEqual([
    ['安溪县', '老旧小区改造', 48, '个', 'eq', null, 'planned'],
    ['安溪县', '居民', 1.2, '万户', 'eq', null, 'planned'],
    ['安溪县', '管网', 12, '公里', 'eq', '2023', 'done'],
    ['安溪县', '管网', 20, '公里', 'eq', '2024', 'planned'],
    ['安溪县', '茶园面积', 50, '万亩', 'eq', null, 'done'],
    ['安溪县', '茶园面积', 60, '万亩', 'eq', null, 'planned'],
    ['安溪县', '茶企', 20, '家', 'gte', null, 'planned'],
    ['安溪县', '茶企', 30, '家', 'lte', null, 'planned'],
    ['安溪县', '茶产业集群', 100, '亿', 'gte', '2026', 'planned'],
    ['安溪县', '茶产业集群', 5, '位', 'lte', '2026', 'planned'],
  ])
})
