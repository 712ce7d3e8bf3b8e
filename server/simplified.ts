/** Traditional characters, as simplified print has them. */
import { Converter } from 'opencc-js/t2cn'

const convert = Converter({ from: 't', to: 'cn' })

/** A text with each character by itself in its simplified form, so that it stays as long as it is. */
export const simplify = (text: string): string => [...text].map((character) => convert(character)).join('')
