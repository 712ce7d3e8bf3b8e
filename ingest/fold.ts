/** One writing for punctuation, digits and letters, so that a rule is written once. Lengths never change, so offsets hold. */

const pairs: Record<string, string> = {
  ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）', '【': '[', '】': ']',
  '‘': '“', '’': '”', '「': '“', '」': '”', '『': '“', '』': '”', '〈': '《', '〉': '》',
  '﹐': '，', '､': '、', '｡': '。', '．': '.', '％': '%', '—': '—', '―': '—', '─': '—', '–': '—', '～': '~', '•': '·', '・': '·', '‧': '·', '･': '·',
  '　': ' ', '\u00a0': ' ', '\t': ' ', '×': '×',
}

/** The text with full-width punctuation, curly double quotes, and half-width digits and letters; as long as it was. Straight quotes open and close by turns. */
export function fold(text: string): string {
  let open = false
  return text.replace(/[^\u3400-\u9fff]/g, (char) => {
    if (char !== '"' && char !== '\uff02') return pairs[char] ?? foldWidth(char)
    open = !open
    return open ? '“' : '”'
  })
}

function foldWidth(char: string): string {
  const code = char.charCodeAt(0)
  const isFullWidthAlphanumeric = (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
  return isFullWidthAlphanumeric ? String.fromCharCode(code - 0xfee0) : char
}
