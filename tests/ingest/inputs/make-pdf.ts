/** The smallest PDFs, made by hand: a font without glyphs, whose letters a ToUnicode map names. */

export interface Print {
  text: string
  left: number
  top: number
  size?: number
}

const hex = (code: number): string => code.toString(16).padStart(4, '0').toUpperCase()
const utf16 = (text: string): string => [...Array(text.length).keys()].map((at) => hex(text.charCodeAt(at))).join('')

/** A PDF of one page, large enough for lines at their places, in the order given. Letters are as wide as they are high. Locked, it wants a password. */
export function makePdf(prints: readonly Print[], { locked = false } = {}): Uint8Array {
  const letters = [...new Set(prints.flatMap(({ text }) => [...text]))]
  const codes = new Map(letters.map((letter, index) => [letter, hex(index + 1)]))
  const height = Math.max(800, ...prints.map(({ top }) => top + 20))
  const width = Math.max(600, ...prints.map(({ text, left, size = 10 }) => left + (text.length + 1) * size))
  const content = prints.map(({ text, left, top, size = 10 }) =>
    `BT /F ${size} Tf 1 0 0 1 ${left} ${height - top} Tm <${[...text].map((letter) => codes.get(letter)).join('')}> Tj ET`).join('\n')
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${letters.map((letter) => `1 beginbfchar <${codes.get(letter)}> <${utf16(letter)}> endbfchar`).join('\n')}
endcmap end end`
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>`,
    stream(content),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invented /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>',
    stream(map),
    '<< /Type /FontDescriptor /FontName /Invented /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -100 /CapHeight 900 /StemV 80 >>',
    ...(locked ? [`<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'1F'.repeat(32)}> /U <${'2E'.repeat(32)}> >>`] : []),
  ], locked)
}

const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`

function assemble(objects: readonly string[], locked: boolean): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R${locked ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : ''} >>`
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`, 'latin1')
}
