/** One writing for punctuation, digits and letters, so that a rule is written once. Lengths never change, so offsets hold. */

const pairs: Record<string, string> = {
  ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）', '【': '[', '】': ']',
  '‘': '“', '’': '”', '「': '“', '」': '”', '『': '“', '』': '”', '〈': '《', '〉': '》',
  '﹐': '，', '､': '、', '｡': '。', '．': '.', '％': '%', '—': '—', '―': '—', '─': '—', '–': '—', '～': '~', '•': '·', '・': '·', '‧': '·', '･': '·',
  '　': ' ', '\u00a0': ' ', '\t': ' ', '×': '×',
}

/** Full-width digits and letters, by their half-width ones. */
const widths = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'].map((char): [string, string] => [String.fromCharCode(char.charCodeAt(0) + 0xfee0), char])

/** What each code unit is written as; 0 for itself. A table, because every character of a page is looked up several times. */
const written = new Uint16Array(0x10000)
for (const [from, to] of [...Object.entries(pairs), ...widths]) written[from.charCodeAt(0)] = to.charCodeAt(0)
const straight = new Set(['"'.charCodeAt(0), 0xff02])
for (const quote of straight) written[quote] = '“'.charCodeAt(0)

/** The text with full-width punctuation, curly double quotes, and half-width digits and letters; as long as it was. Straight quotes open and close by turns. */
export function fold(text: string): string {
  let folded = ''
  let from = 0
  let open = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const to = written[code]!
    if (to === 0 || to === code) continue
    if (straight.has(code)) open = !open
    folded += text.slice(from, at) + (straight.has(code) && !open ? '”' : String.fromCharCode(to))
    from = at + 1
  }
  return from === 0 ? text : folded + text.slice(from)
}
