/**
 * Makes traditional.json from OpenCC's dictionaries (Apache-2.0), as the npm package opencc-js has them.
 * Run `npx tsx ingest/lexicon/make-traditional.ts`; a test compares the file with what this gives.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Converter, Locale } from 'opencc-js/t2cn'

export interface Traditional {
  /** A character and what simplified print has for it, two by two. */
  characters: string
  /** Words in which it has another: the word and its simplified print, one behind the other. */
  phrases: string
  /** Characters that simplified print has as well, with a meaning of their own or in names. */
  shared: string
}

const fromTaiwan = Converter({ from: 'tw', to: 'cn' })
const converters = [Converter({ from: 't', to: 'cn' }), fromTaiwan, Converter({ from: 'hk', to: 'cn' })]

/** What a character is in simplified print: as OpenCC's own standard has it, else as Taiwan or Hong Kong write it. */
const simplify = (char: string): string => converters.map((convert) => convert(char)).find((simple) => simple !== char) ?? char

/** Characters that the national table of 2013 gave back to names. */
const givenBack = '昇邨甯迺祕甦龢剋噁喆堃犇淼皙仝钜'

/** Characters that people keep in their names all the same: 国樑. */
const keptInNames = '樑峯濬勳燿'

/** The list as committed. Only what keeps its length is in it: a character outside the first plane is two units long. */
export function makeTraditional(): Traditional {
  const all = [...Array(0x9fff - 0x3400 + 1).keys()].map((index) => String.fromCharCode(0x3400 + index))
  const pairs = all.map((char) => [char, simplify(char)] as const).filter(([char, simple]) => simple !== char && simple.length === 1 && !'么后'.includes(char))
  const characters = new Map(pairs)
  const phrases = wordsOfDictionaries().flatMap((word) => {
    const [simple, charwise] = [fromTaiwan(word), [...word].map((char) => characters.get(char) ?? char).join('')]
    return simple.length === word.length && simple !== charwise ? [word + simple] : []
  })
  const common = inGb2312()
  return {
    characters: pairs.map((pair) => pair.join('')).join(' '), phrases: phrases.join(' '),
    shared: [...characters.keys()].filter((char) => common.has(char) || givenBack.includes(char) || keptInNames.includes(char)).join(''),
  }
}

const wordsOfDictionaries = (): string[] =>
  [...new Set([Locale.to.cn, Locale.from.tw, Locale.from.hk].flat(2).flatMap((dictionary) => String(dictionary).split('|')).map((row) => row.split(' ')[0]!))]
    .filter((word) => [...word].length > 1).sort()

function inGb2312(): Set<string> {
  const bytes = [...Array(72).keys()].flatMap((row) => [...Array(94).keys()].flatMap((cell) => [0xb0 + row, 0xa1 + cell]))
  return new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)))
}

if (require.main === module) writeFileSync(join(__dirname, 'traditional.json'), `${JSON.stringify(makeTraditional(), null, 1)}\n`)
