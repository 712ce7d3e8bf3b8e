import { fold } from '../../../ingest/fold'
import { findBlocks } from '../../../ingest/stages/1-blocks'
import { findInterviews } from '../../../ingest/stages/2-interviews'
import { cutSentences, splitSentences } from '../../../ingest/stages/3-sentences'

test.each([
  ['路要修。树要种。', ['路要修。', '树要种。']],
  ['“路要修。树要种。”林一说。', ['“路要修。', '树要种。”', '林一说。']],
  ['修不修?修!', ['修不修?', '修!']],
  ['路、桥……都要修。', ['路、桥……', '都要修。']],
  ['面积2.7万亩，占50.5%。', ['面积2.7万亩，占50.5%。']],
  ['(路要修。)树要种', ['(路要修。)', '树要种']],
  ['"路要修。树要种。"林一说。 "好。"', ['"路要修。', '树要种。"', '林一说。', '"好。"']],
  ['没有句号的一句', ['没有句号的一句']],
])('%s', (text, sentences) => {
  expect(cutSentences(fold(text)).map(([start, end]) => text.slice(start, end))).toEqual(sentences)
})

test('what the reporter asks is a question, what is answered is body; both are paragraphs', () => {
  const page = findInterviews(findBlocks('山路\n——访桂阳县委书记林明远\n\n记者：修几条路？\n\n答：三条。先修山上的。'))
  expect(splitSentences(page).map(({ kind, paragraph, passage }) => [kind, paragraph, passage.text])).toEqual([
    ['headline', null, '山路'], ['introduction', null, '——访桂阳县委书记林明远'],
    ['question', 0, '记者：修几条路？'], ['body', 1, '答：三条。'], ['body', 1, '先修山上的。'],
  ])
})

test('a headline that begins with its speaker is two sentences, the speaker and the rest', () => {
  const page = findInterviews(findBlocks('桂阳县委书记林明远：把山路修到果园\n\n先修山上的。'))
  expect(splitSentences(page).map(({ kind, passage }) => [kind, passage.text])).toEqual([
    ['headline', '把山路修到果园'], ['introduction', '桂阳县委书记林明远：'], ['body', '先修山上的。'],
  ])
})
