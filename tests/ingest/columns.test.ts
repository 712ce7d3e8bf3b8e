import { findBlocks } from '../../ingest/stages/1-blocks'
import { findInterviews } from '../../ingest/stages/2-interviews'

/** Each interview's speaker and paragraphs. */
const textsOf = (page: string) =>
  findInterviews(findBlocks(page)).interviews.map(({ speaker, paragraphs }) => [speaker.name, ...paragraphs.map(({ text }) => text)])

test.each<[what: string, page: string, texts: string[][]]>([
  ['continuations printed below another interview go back to the sentences they continue, whatever their order', `把山路修到果园
——访桂阳县委书记林明远

桂阳县委书记林明远说，今年要修三条路。桂阳的烤烟要进城，先修通烟叶基

把水引到田头
——访临武县委副书记、县长周望秋

临武县委副书记、县长周望秋说，水渠要通到每一块田。临武的香芋要出山，先建好水

电站，再挖三条水渠，让香芋地旱涝保收。

地的路，再修两座桥，让烤烟当天运出桂阳。

路通了，果子就好卖。`, [
    ['林明远', '桂阳县委书记林明远说，今年要修三条路。桂阳的烤烟要进城，先修通烟叶基地的路，再修两座桥，让烤烟当天运出桂阳。', '路通了，果子就好卖。'],
    ['周望秋', '临武县委副书记、县长周望秋说，水渠要通到每一块田。临武的香芋要出山，先建好水电站，再挖三条水渠，让香芋地旱涝保收。'],
  ]],
  ['a continuation printed before its lead is read after it', `把山路修到果园
——访桂阳县委书记林明远

地的路，再修两座桥。

路通了，果子就好卖。

把水引到田头
——访临武县委副书记、县长周望秋

电站，再挖三条水渠。

林明远

桂阳县委书记林明远说，先修通烟叶基

周望秋

临武县委副书记、县长周望秋说，先建好水`, [
    ['林明远', '桂阳县委书记林明远说，先修通烟叶基地的路，再修两座桥。', '路通了，果子就好卖。'],
    ['周望秋', '临武县委副书记、县长周望秋说，先建好水电站，再挖三条水渠。'],
  ]],
  ['lines broken in mid-sentence, with a picture between them, are one paragraph', '把山路修到果园\n——访桂阳县委书记林明远\n\n桂阳县委书记林明远说，今\n年要修三条路，引进Red\n\n图为桂阳的山路。（本报记者 石磊 摄）\n\nStar等商家，让“果子\n”当天出山。', [['林明远', '桂阳县委书记林明远说，今年要修三条路，引进RedStar等商家，让“果子”当天出山。']]],
  ['a column above all headlines goes back to the sentence that it ends', `到85%。

路通了，果子就好卖。

两会之后看行动

——县委书记访谈

把山路修到果园
——访桂阳县委书记林明远

桂阳县委书记林明远说，今年要修三条路，硬化率由76%提高

把水引到田头
——访临武县委副书记、县长周望秋

临武县委副书记、县长周望秋说，水渠要通到每一块田。`, [
    ['林明远', '桂阳县委书记林明远说，今年要修三条路，硬化率由76%提高到85%。', '路通了，果子就好卖。'],
    ['周望秋', '临武县委副书记、县长周望秋说，水渠要通到每一块田。'],
  ]],
  ['a paragraph about another interview\u2019s speaker goes to that interview, and the sentence it parted is whole again', `把山路修到果园
——访桂阳县委书记林明远

桂阳县委书记林明远说，今年要修三条路。

把水引到田头
——访临武县委副书记、县长周望秋

临武县委副书记、县长周望秋说，渠要修好；与湖南

记者注意到，林明远的本子上记着两座桥。

农业大学共建的试验田也要通水。`, [
    ['林明远', '桂阳县委书记林明远说，今年要修三条路。', '记者注意到，林明远的本子上记着两座桥。'],
    ['周望秋', '临武县委副书记、县长周望秋说，渠要修好；与湖南农业大学共建的试验田也要通水。'],
  ]],
  ['a question goes with its answer', `把山路修到果园
——访桂阳县委书记林明远

记者：路怎么修？

林明远：先修三条。

把水引到田头
——访临武县委副书记、县长周望秋

周望秋：渠要通到田头。

记者：桥呢？

林明远：再修两座。`, [
    ['林明远', '记者：路怎么修？', '林明远：先修三条。', '记者：桥呢？', '林明远：再修两座。'],
    ['周望秋', '周望秋：渠要通到田头。'],
  ]],
])('%s', (_, page, texts) => {
  expect(textsOf(page)).toEqual(texts)
})

test('columns below the editors’ note go back to the interviews whose words they end, also of two speakers of one name', () => {
  const page = `把山路修到果园
——访桂阳县委书记林明远

桂阳县委书记林明远说，今年要落实《山区道路三年

把水引到田头
——访临武县委书记林明远

临武县委书记林明远说，水渠要通到每一块田，还要壮

# 看谁先动手

——县委书记访谈

编者按：春天是动手的日子。本报记者走访了两个县。

行动方案》，再修三条路。

路通了，果子就好卖。

大香芋产业，再挖三条渠。

林明远表示，县里还要建一座水库。`
  expect(textsOf(page)).toEqual([
    ['林明远', '桂阳县委书记林明远说，今年要落实《山区道路三年行动方案》，再修三条路。', '路通了，果子就好卖。'],
    ['林明远', '临武县委书记林明远说，水渠要通到每一块田，还要壮大香芋产业，再挖三条渠。', '林明远表示，县里还要建一座水库。'],
  ])
  expect(findInterviews(findBlocks(page)).preface.map(({ text }) => text)).toEqual(['编者按：春天是动手的日子。本报记者走访了两个县。'])
})
