/** One writing for punctuation, digits and letters, so that a rule is written once. Lengths never change, so offsets hold. */

const pairs: Record<string, string> = {
  ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）', '【': '[', '】': ']',
  '‘': '“', '’': '”', '「': '“', '」': '”', '『': '“', '』': '”', '〈': '《', '〉': '》',
  '﹐': '，', '､': '、', '｡': '。', '．': '.', '％': '%', '—': '—', '―': '—', '─': '—', '–': '—', '～': '~', '•': '·', '・': '·', '‧': '·', '･': '·',
  '　': ' ', '\u00a0': ' ', '\t': ' ', '×': '×',
}

/** Full-width digits and letters, by their half-width ones. */
const widths = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'].map((char): [string, string] => [String.fromCharCode(char.charCodeAt(0) + 0xfee0), char])

const table = new Map([...Object.entries(pairs), ...widths])
const foldable = new RegExp(`["\\uff02${[...table.keys()].map((char) => char.replace(/[\]\\^-]/, '\\$&')).join('')}]`, 'g')

/** The text with full-width punctuation, curly double quotes, and half-width digits and letters; as long as it was. Straight quotes open and close by turns. */
export function fold(text: string): string {
  let open = false
  return text.replace(foldable, (char) => {
    const folded = table.get(char)
    if (folded) return folded
    open = !open
    return open ? '“' : '”'
  })
}
