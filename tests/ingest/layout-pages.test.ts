import { makeDocument } from '../../ingest/document'
import { readPage } from '../../ingest/pipeline'

const read = (page: string) => makeDocument(readPage('page.txt', page))

const whole = (page: string) => {
  const { page: { title, strapline, preface }, interviews, notes } = read(page)
  return { title, strapline, preface, interviews: interviews.map(({ headline, interviewee, posts, district, reporters, paragraphs }) => [headline, interviewee, posts.join('；'), district, reporters.join('、'), ...paragraphs]), notes: notes.map(({ message }) => message) }
}

const lost = 'belongs to no interview; kept as text of the page'

test.each<[string, string, ReturnType<typeof whole>]>([
  ['furniture, pictures and codes to scan belong to no paragraph', `郴州日报 2024年3月5日 星期二 第3版
责编：白露 版式：石磊

春天的打算

——县市区委书记访谈

编者按：开春了，听听各县的打算。

把山路修到果园
——访桂阳县委书记林明远

今年要修三条路，

扫码看视频

再修两座桥。

电话：0735-1234567

把水引到田头
——访临武县委副书记、县长周望秋

水渠要通到每一块田。

图为临武县的水渠。（本报记者 石磊 摄）

责任编辑：白露 校对：石磊`, {
    title: '春天的打算', strapline: '县市区委书记访谈', preface: '编者按：开春了，听听各县的打算。', notes: [],
    interviews: [
      ['把山路修到果园', '林明远', '桂阳县委书记', '桂阳县', '', '今年要修三条路，再修两座桥。'],
      ['把水引到田头', '周望秋', '临武县委副书记；临武县县长', '临武县', '', '水渠要通到每一块田。'],
    ],
  }],
  ['what the editors and reporters add below an interview is none of it', `把山路修到果园
——访桂阳县委书记林明远

今年要修三条路。（本报记者 白露）

【记者手记】

山里的春天来得晚。

把水引到田头
——访临武县县长周望秋

编者按：临武的水，一直是难题。

水渠要通到每一块田。 本报记者 石 磊 通讯员 方圆园

编后：水到渠成。`, {
    title: null, strapline: null, preface: '编者按：临武的水，一直是难题。', notes: [lost, lost, lost],
    interviews: [
      ['把山路修到果园', '林明远', '桂阳县委书记', '桂阳县', '白露', '今年要修三条路。'],
      ['把水引到田头', '周望秋', '临武县县长', '临武县', '石磊、方圆园', '水渠要通到每一块田。'],
    ],
  }],
  ['a page whose interviews are introduced in their leads only, with a news item between them', `把山路修到果园

本报记者 白露

“路要修。”桂阳县委书记林明远告诉记者，今年要修三条路。

路通了，果子就好卖。

临武举办香芋节

本报讯（记者 石磊）3月5日，临武县香芋节开幕。临武县副县长方圆园说，今年来了三万人。

把水引到田头

采访中，临武县委副书记、县长周望秋表示，水渠要通到每一块田。`, {
    title: null, strapline: null, preface: null, notes: [lost],
    interviews: [
      ['把山路修到果园', '林明远', '桂阳县委书记', '桂阳县', '白露', '“路要修。”桂阳县委书记林明远告诉记者，今年要修三条路。', '路通了，果子就好卖。'],
      ['把水引到田头', '周望秋', '临武县委副书记；临武县县长', '临武县', '', '采访中，临武县委副书记、县长周望秋表示，水渠要通到每一块田。'],
    ],
  }],
  ['two speakers of one name, told apart by their posts in captions and leads', `李春生

桂阳县委书记李春生说，今年要修三条

李春生

临武县县长李春生说，水渠要通到每一

把山路修到果园
——访桂阳县委书记李春生

路，路通了，果子就好卖。

把水引到田头
——访临武县县长李春生

块田，田有了水，稻子就好种。`, {
    title: null, strapline: null, preface: null, notes: [],
    interviews: [
      ['把山路修到果园', '李春生', '桂阳县委书记', '桂阳县', '', '桂阳县委书记李春生说，今年要修三条路，路通了，果子就好卖。'],
      ['把水引到田头', '李春生', '临武县县长', '临武县', '', '临武县县长李春生说，水渠要通到每一块田，田有了水，稻子就好种。'],
    ],
  }],
  ['posts that leave the place to the headline or the lead', `郴州各县怎么干

桂阳县：把山路修到果园
——访县委书记林明远

今年要修三条路。

把水引到田头
——访县委副书记、县长周望秋

在临武县的田野上，水渠要通到每一块田。临武县的稻子好。

资兴先行一步
——访市委副书记、市长东方晓

资兴市要建五座桥。`, {
    title: '郴州各县怎么干', strapline: null, preface: null, notes: [],
    interviews: [
      ['桂阳县：把山路修到果园', '林明远', '桂阳县委书记', '桂阳县', '', '今年要修三条路。'],
      ['把水引到田头', '周望秋', '临武县委副书记；临武县县长', '临武县', '', '在临武县的田野上，水渠要通到每一块田。临武县的稻子好。'],
      ['资兴先行一步', '东方晓', '资兴市委副书记；资兴市市长', '资兴市', '', '资兴市要建五座桥。'],
    ],
  }],
  ['a lead far from its headline, which has no introduction', `“路要通到果园。”临武县委副书记、县长周望秋在接受记者采访时说，今年要挖三条水

郴州各县怎么干
——县委书记访谈

### 把山路修到果园

——访桂阳县委书记林明远

今年要修三条路。

### 把水引到田头

●本报记者 白露

渠，让香芋旱涝保收。`, {
    title: '郴州各县怎么干', strapline: '县委书记访谈', preface: null, notes: [],
    interviews: [
      ['把山路修到果园', '林明远', '桂阳县委书记', '桂阳县', '', '今年要修三条路。'],
      ['把水引到田头', '周望秋', '临武县委副书记；临武县县长', '临武县', '白露', '“路要通到果园。”临武县委副书记、县长周望秋在接受记者采访时说，今年要挖三条水渠，让香芋旱涝保收。'],
    ],
  }],
  ['lines of the paper\u2019s own between the texts', `把山路修到果园
——访桂阳县委书记林明远

郴州日报：今年怎么干？

太 行 日 报

03版 要闻 CHENZHOU DAILY

郴州日报社 地址：人民路1号 广告热线：0735-2222222

林明远：先修三条路。

图为桂阳的山路。石磊 摄`, {
    title: null, strapline: null, preface: null, notes: [],
    interviews: [['把山路修到果园', '林明远', '桂阳县委书记', '桂阳县', '', '郴州日报：今年怎么干？', '林明远：先修三条路。']],
  }],
  ['questions and answers keep their labels, each a paragraph', `把山路修到果园
——访桂阳县委书记林明远

记者：今年怎么干

林明远：先修三条路，

再修两座桥。

记者：钱从哪里来？

林书记：省里给一半，县里出一半。

问：还有呢？

答：没有了。`, {
    title: null, strapline: null, preface: null, notes: [],
    interviews: [['把山路修到果园', '林明远', '桂阳县委书记', '桂阳县', '', '记者：今年怎么干', '林明远：先修三条路，再修两座桥。', '记者：钱从哪里来？', '林书记：省里给一半，县里出一半。', '问：还有呢？', '答：没有了。']],
  }],
])('%s', (_, page, expected) => {
  expect(whole(page)).toEqual(expected)
})
