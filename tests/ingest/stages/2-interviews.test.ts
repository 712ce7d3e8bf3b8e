import { findBlocks } from '../../../ingest/stages/1-blocks'
import { findInterviews } from '../../../ingest/stages/2-interviews'

const read = (page: string) => {
  const { title, strapline, preface, credits, interviews, notes } = findInterviews(findBlocks(page))
  return {
    title: title.map(({ text }) => text), strapline: strapline?.text ?? null, preface: preface.map(({ text }) => text), credits: credits.map(({ text }) => text),
    interviews: interviews.map(({ headline, speaker, reporters, paragraphs }) => ({
      headline: headline.map(({ text }) => text).join(' '), name: speaker.name, reporters, paragraphs: paragraphs.map(({ text }) => text),
    })),
    notes: notes.map(({ message }) => message),
  }
}

const none = { title: [], strapline: null, preface: [], credits: [], notes: [] }

/** The layout of a page whose columns were read left to right: all leads first, each cut where its column ends. */
const leadsFirst = `前言:

开春了。

林一

青山县县长林一说,今年要修三条路。先修通往

周望

“我们不等。”临江区区长周望在接受记者采访时表示。

# 春天的打算

## ——全市农业大会访谈

### 修路

#### ——访青山县县长林一

●本报记者 白露

果园的路,再修水

渠边的路。

路通了,果子就卖得出去。

### 不等

#### ——访临江区区长周望

先种树,再引水。

(石磊)

本版图片由本报记者 白露提供`

test('leads printed first are joined to their continuations, cuts inside a word are healed', () => {
  expect(read(leadsFirst)).toEqual({
    title: ['春天的打算'], strapline: '全市农业大会访谈', preface: ['开春了。'], credits: ['本版图片由本报记者 白露提供'], notes: [],
    interviews: [
      { headline: '修路', name: '林一', reporters: ['白露'], paragraphs: ['青山县县长林一说,今年要修三条路。先修通往果园的路,再修水渠边的路。', '路通了,果子就卖得出去。'] },
      { headline: '不等', name: '周望', reporters: ['石磊'], paragraphs: ['“我们不等。”临江区区长周望在接受记者采访时表示。', '先种树,再引水。'] },
    ],
  })
})

test.each([
  ['one-line headline with its introduction', '修路先行 ——访青山县县长林一\n\n●本报记者 白露\n\n路要修。',
    [{ headline: '修路先行', name: '林一', reporters: ['白露'], paragraphs: ['路要修。'] }]],
  ['headline of two lines', '修路先行\n果园开门\n——访青山县县长林一\n\n路要修。',
    [{ headline: '修路先行 果园开门', name: '林一', reporters: [], paragraphs: ['路要修。'] }]],
  ['headline below the end of another interview', '修路先行\n\n——访青山县县长林一\n\n路要修。\n\n不等不靠\n\n——访临江区区长周望\n\n树要种。',
    [{ headline: '修路先行', name: '林一', reporters: [], paragraphs: ['路要修。'] }, { headline: '不等不靠', name: '周望', reporters: [], paragraphs: ['树要种。'] }]],
  ['a credit that cuts a sentence', '修路先行\n\n——访青山县县长林一\n\n路要修,\n\n本版图片由本报记者 白露提供\n\n树要种。',
    [{ headline: '修路先行', name: '林一', reporters: [], paragraphs: ['路要修,树要种。'] }]],
  ['a byline at the end', '修路先行\n\n——访青山县县长林一\n\n路要修。\n\n●本报记者 白露',
    [{ headline: '修路先行', name: '林一', reporters: ['白露'], paragraphs: ['路要修。'] }]],
  ['two reporters', '修路先行\n\n——访青山县县长林一\n\n●本报记者 白露 实习记者 若水\n\n路要修。',
    [{ headline: '修路先行', name: '林一', reporters: ['白露', '若水'], paragraphs: ['路要修。'] }]],
  ['a caption that names the speaker again', '修路先行\n\n——访青山县县长林一\n\n林一\n\n路要修。',
    [{ headline: '修路先行', name: '林一', reporters: [], paragraphs: ['路要修。'] }]],
])('%s', (_, page, interviews) => {
  const result = read(page)
  expect(result.interviews).toEqual(interviews)
  expect(result.notes).toEqual([])
})

test('a news item among the interviews stays text of the page, and is noted', () => {
  const page = '### 修路\n#### ——访青山县县长林一\n路要修。\n### 果园开门\n本报讯 果园昨日开门。\n### 不等\n#### ——访临江区区长周望\n树要种。'
  expect(read(page)).toEqual({
    ...none,
    interviews: [{ headline: '修路', name: '林一', reporters: [], paragraphs: ['路要修。'] }, { headline: '不等', name: '周望', reporters: [], paragraphs: ['树要种。'] }],
    notes: ['belongs to no interview; kept as text of the page'],
  })
})

test('an introduction that names nobody is noted, and nothing is lost', () => {
  expect(read('修路\n\n——访果园里的人们\n\n路要修。')).toEqual({
    ...none, interviews: [], notes: ['expected posts and a name after 访, found none that can be read', 'belongs to no interview; kept as text of the page'],
  })
})
