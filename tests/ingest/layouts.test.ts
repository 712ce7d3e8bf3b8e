import { makeDocument } from '../../ingest/document'
import { readPage } from '../../ingest/pipeline'

interface Read {
  headline: string
  interviewee: string
  district: string | null
  reporters: string[]
  paragraphs: string[]
}

const read = (page: string) => makeDocument(readPage('page.txt', page))

const interviewsOf = (page: string): Read[] =>
  read(page).interviews.map(({ headline, interviewee, district, reporters, paragraphs }) => ({ headline, interviewee, district, reporters, paragraphs }))

/** One interview with Lin Mingyuan of Guiyang county, as most rows have it. */
const lin = (over: Partial<Read> = {}): Read[] =>
  [{ headline: '把山路修到果园', interviewee: '林明远', district: '桂阳县', reporters: [], paragraphs: ['今年要修三条路。', '路通了，果子就好卖。'], ...over }]

const text = '今年要修三条路。\n\n路通了，果子就好卖。'

test.each<[string, string, Read[]]>([
  ['专访 behind a dash', `把山路修到果园\n——专访桂阳县委书记林明远\n\n${text}`, lin()],
  ['对话 behind one dash', `把山路修到果园\n—对话桂阳县委副书记、县长林明远\n\n${text}`, lin()],
  ['half-width dashes', `把山路修到果园\n--访桂阳县委书记林明远\n\n${text}`, lin()],
  ['a reporter who visits', `把山路修到果园\n———本报记者专访桂阳县委书记林明远\n\n${text}`, lin()],
  ['与…对话', `把山路修到果园\n——与桂阳县委书记林明远对话\n\n${text}`, lin()],
  ['与…面对面', `把山路修到果园\n——与桂阳县委书记林明远面对面\n\n${text}`, lin()],
  ['听…谈', `把山路修到果园\n——桂阳县委书记林明远谈乡村交通\n\n${text}`, lin()],
  ['访谈录', `把山路修到果园\n——桂阳县委书记林明远访谈录\n\n${text}`, lin()],
  ['对…的专访', `把山路修到果园\n——对桂阳县委书记林明远的专访\n\n${text}`, lin()],
  ['答记者问', `把山路修到果园\n——桂阳县委书记林明远答本报记者问\n\n${text}`, lin()],
  ['posts and a name behind a dash', `把山路修到果园\n——桂阳县委书记林明远\n\n${text}`, lin()],
  ['访 without a dash', `把山路修到果园\n访桂阳县委书记林明远\n\n${text}`, lin()],
  ['on one line with the headline', `把山路修到果园——对话桂阳县委书记林明远\n\n${text}`, lin()],
  ['on one line with the headline, behind white space and half-width dashes', `把山路修到果园 -- 专访桂阳县委书记林明远\n\n${text}`, lin()],
  ['受访者', `把山路修到果园\n\n受访者：桂阳县委书记 林明远\n\n${text}`, lin()],
  ['访谈嘉宾, half-width colon', `把山路修到果园\n\n访谈嘉宾:桂阳县委副书记、县长 林明远\n\n${text}`, lin()],
  ['本期嘉宾 in brackets, name first', `把山路修到果园\n\n【本期嘉宾】林明远 桂阳县委书记\n\n${text}`, lin()],
  ['对话人物 below the byline', `把山路修到果园\n\n□ 本报记者 白露\n\n对话人物：桂阳县委书记林明远\n\n${text}`, lin({ reporters: ['白露'] })],
  ['受访人 above the byline', `把山路修到果园\n受访人：桂阳县委书记林明远\n采访人：本报记者 白露\n\n${text}`, lin({ reporters: ['白露'] })],
  ['a label before the headline', `【访谈】把山路修到果园\n——访桂阳县委书记林明远\n\n${text}`, lin()],
  ['a label alone on its line', `[专访]\n\n把山路修到果园\n\n——访桂阳县委书记林明远\n\n${text}`, lin()],
  ['posts, name and a colon before the headline', `桂阳县委书记林明远：把山路修到果园\n\n□ 本报记者 白露\n\n${text}`, lin({ headline: '桂阳县委书记林明远：把山路修到果园', reporters: ['白露'] })],
  ['posts and name parted by a space, colon, headline', `### 桂阳县委副书记、县长 林明远：把山路修到果园，把果子卖出去\n\n${text}`, lin({ headline: '桂阳县委副书记、县长 林明远：把山路修到果园，把果子卖出去' })],
  ['posts and a name alone below the headline', `把山路修到果园\n\n桂阳县委书记 林明远\n\n${text}`, lin()],
  ['a label before posts and a name below the headline', `把山路修到果园\n\n【访谈】桂阳县委副书记、县长 林明远\n\n${text}`, lin()],
  ['a long label before 访', `把山路修到果园\n\n【一把手访谈】访桂阳县委书记林明远\n\n${text}`, lin()],
  ['posts and a name alone above the headline', `桂阳县委书记 林明远\n把山路修到果园\n\n${text}`, lin()],
  ['a name and its posts on two lines', `把山路修到果园\n\n林明远\n桂阳县委副书记、县长\n\n${text}`, lin()],
  ['only in the lead', `把山路修到果园\n\n本报记者 白露\n\n“路要修。”桂阳县委书记林明远在接受记者采访时说，今年要修三条路。\n\n路通了，果子就好卖。`,
    lin({ reporters: ['白露'], paragraphs: ['“路要修。”桂阳县委书记林明远在接受记者采访时说，今年要修三条路。', '路通了，果子就好卖。'] })],
  ['a line that also bears the byline', `把山路修到果园\n\n——访桂阳县委书记林明远 ●本报记者 白露\n\n${text}`, lin({ reporters: ['白露'] })],
  ['a line that also bears a byline behind blanks', `把山路修到果园\n\n——访桂阳县委书记林明远   郴州日报全媒体记者/白露 通讯员/方圆\n\n${text}`, lin({ reporters: ['白露', '方圆'] })],
  ['a headline of two lines, the mark of a heading on the first', `### 先修三条路\n把山路修到果园\n\n#### ——访桂阳县委书记林明远\n\n${text}`, lin({ headline: '先修三条路 把山路修到果园' })],
  ['a byline with the text glued to it', `把山路修到果园\n——访桂阳县委书记林明远\n\n●本报记者 方圆园今年要修三条路。\n\n路通了，果子就好卖。`, lin({ reporters: ['方圆园'] })],
  ['a byline in another language\u2019s sounds, a space before the text', `把山路修到果园\n——访桂阳县委书记林明远\n\n□本报记者 阿依努尔 今年要修三条路。\n\n路通了，果子就好卖。`, lin({ reporters: ['阿依努尔'] })],
  ['a long name in brackets at the end', `把山路修到果园\n——访桂阳县委书记林明远\n\n${text}\n\n（苏日娜其其格）`, lin({ reporters: ['苏日娜其其格'] })],
  ['a headline that asks', `山路怎么修到果园？\n——访桂阳县委书记林明远\n\n${text}`, lin({ headline: '山路怎么修到果园？' })],
  ['a headline with commas, quotes and a colon', `“三条路”：先修山路，再修水路\n——访桂阳县委书记林明远\n\n${text}`, lin({ headline: '“三条路”：先修山路，再修水路' })],
  ['kicker, headline and sub-headline', `春天的打算\n把山路修到果园\n桂阳今年修三条路\n——访桂阳县委书记林明远\n\n${text}`, lin({ headline: '春天的打算 把山路修到果园 桂阳今年修三条路' })],
])('an interview introduced by %s', (_, page, interviews) => {
  expect(interviewsOf(page)).toEqual(interviews)
})

test('headlines below their texts: a text that names its speaker with place and post is that speaker\u2019s, though another\u2019s headline stands above it', () => {
  const page = ['“路要修。”桂阳县委书记林明远说，今年要修三条路。', '路通了，果子就好卖。', '把山路修到果园', '——访桂阳县委书记林明远', '●本报记者 白露',
    '“水要清。”见到记者，资兴市委书记石磊指着湖面。', '今年要种三片林。', '把湖水还给鱼', '——访资兴市委书记石磊', '●本报记者 方圆园'].join('\n\n')
  expect(interviewsOf(page).map(({ interviewee, reporters, paragraphs }) => [interviewee, reporters, paragraphs.length])).toEqual([['林明远', ['白露'], 2], ['石磊', ['方圆园'], 2]])
})

test.each([
  ['behind a finished sentence is the first line of a headline', '果子卖得远。', '湖边添新绿 把湖水还给鱼', '果子卖得远。'],
  ['behind a sentence left unfinished is the end of a column', '果子卖得', '把湖水还给鱼', '果子卖得湖边添新绿'],
])('a short line %s', (_, last, headline, paragraph) => {
  const page = ['把山路修到果园', '——访桂阳县委书记林明远', '今年要修三条路。', last, '湖边添新绿', '把湖水还给鱼', '——访资兴市委书记石磊', '今年要种三片林。'].join('\n\n')
  const [first, second] = interviewsOf(page)
  expect([second!.headline, first!.paragraphs.at(-1)]).toEqual([headline, paragraph])
})

test('an introduction below its text: the headline above the text that tells who speaks is its own', () => {
  const page = ['## 把山路修到果园', '桂阳县委书记林明远说，今年要修三条路。', '——访桂阳县委书记林明远', '●本报记者 白露', '路通了，果子就好卖。', '## 把湖水还给鱼', '——访资兴市委书记石磊', '●本报记者 方圆园', '今年要种三片林。'].join('\n\n')
  expect(interviewsOf(page).map(({ headline, reporters, paragraphs }) => [headline, reporters, paragraphs.length])).toEqual([['把山路修到果园', ['白露'], 2], ['把湖水还给鱼', ['方圆园'], 1]])
})

test('below headlines set together, a byline above an interview\u2019s first text is that interview\u2019s', () => {
  const page = ['把湖水还给鱼\n——访资兴市委书记石磊', '把水引到田头\n——访临武县委书记周望秋', '把山路修到果园\n——访桂阳县委书记林明远\n本报记者 白露', '桂阳县委书记林明远说，今年要修三条路。',
    '本报记者 方圆园', '“水要清。”资兴市委书记石磊说。', '本报记者 江流', '“渠要通。”临武县委书记周望秋说。'].join('\n\n')
  expect(interviewsOf(page).map(({ interviewee, reporters }) => [interviewee, reporters])).toEqual([['石磊', ['方圆园']], ['周望秋', ['江流']], ['林明远', ['白露']]])
})

test.each([
  ['the page\u2019s paper and section', '郴州日报 要闻'], ['a maker', '郴报集团新媒体中心 出品'], ['a hotline', '广告热线：0735-0000000'], ['whom to follow', '欢迎扫码关注“郴州日报”公众号'],
  ['a picture from the files', '图为桂阳的山路。（资料图）'], ['pictures and design', '摄影：白 鹿 视觉设计：方圆'], ['a place alone', '桂阳县'],
])('%s cuts no sentence', (_, line) => {
  expect(interviewsOf(`把山路修到果园\n——访桂阳县委书记林明远\n\n桂阳县委书记林明远说，今年要修三条山\n\n${line}\n\n路，再修两座桥。`)[0]!.paragraphs).toEqual(['桂阳县委书记林明远说，今年要修三条山路，再修两座桥。'])
})

test('a note of the editors whose mark stands in brackets before its text is no interview\u2019s', () => {
  const page = ['# 开局就是冲刺', '【编者按】春天到了，本报记者走进两县。', '把山路修到果园\n——访桂阳县委书记林明远', '今年要修三条路。'].join('\n\n')
  expect(interviewsOf(page)[0]!.paragraphs).toEqual(['今年要修三条路。'])
})
