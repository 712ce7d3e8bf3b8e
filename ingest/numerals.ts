/** Numbers as they are written in Chinese. */

const factors: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3 }
const digits = '零一二三四五六七八九'

/** The number a Chinese numeral below a hundred million writes; null where it is none. */
export function readNumeral(text: string): number | null {
  if (!text) return null
  const [high, low] = text.includes('万') ? text.split('万') as [string, string] : ['', text]
  return (high ? belowTenThousand(high) * 1e4 : 0) + belowTenThousand(low)
}

function belowTenThousand(text: string): number {
  let total = 0
  let digit: number | null = null
  for (const char of text.replace(/两/g, '二').replace(/〇/g, '零')) {
    const factor = factors[char]
    if (factor) {
      total += (digit ?? 1) * factor
      digit = null
    } else digit = (digit ?? 0) * 10 + digits.indexOf(char)
  }
  return total + (digit ?? 0)
}
