import { fold } from '../../../ingest/fold'
import { cutSentences } from '../../../ingest/stages/3-sentences'

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
