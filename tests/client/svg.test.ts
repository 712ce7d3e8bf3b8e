import { inks } from '../../client/graph/ink'
import { escapeXml, writeSvg } from '../../client/export/svg'
import { type GraphEdge, type GraphNode } from '../../server/contract'

const node = (id: string, type: GraphNode['type'], name: string): GraphNode => ({ id, type, name, aliases: [], interviews: 1 })
const edge = (type: GraphEdge['type'], from: string, to: string): GraphEdge => ({ id: `${type}|${from}|${to}`, type, from, to, interviews: [] })

const drawing = {
  nodes: [node('d', 'District', '青禾区'), node('p', 'Programme', '暖屋行动'), node('lost', 'Policy', '未放置')],
  edges: [edge('ADVANCES', 'd', 'p'), edge('CITES', 'd', 'p'), edge('CITES', 'd', 'lost')],
  positions: { d: { x: 0, y: 0 }, p: { x: 200, y: 100 } },
  nameOf: ({ type }: GraphEdge) => type, ink: inks.light,
}

test('draws what has a place, with its names and lines, in a Chinese font', () => {
  const { svg, width, height } = writeSvg(drawing)
  expect([svg.match(/<g>/g)!.length, svg.match(/marker-end/g)!.length, svg.includes('未放置')]).toEqual([2, 2, false])
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*font-family="'Noto Sans SC'/)
  expect([...svg.matchAll(/<title>(.*?)<\/title>/g)].map((match) => match[1])).toEqual(['青禾区', '暖屋行动'])
  expect([...svg.matchAll(/paint-order="stroke">(\w+)<\/text>/g)].map((match) => match[1])).toEqual(['ADVANCES', 'CITES'])
  expect([width > 200, height > 100]).toEqual([true, true])
})

test('two lines between the same two do not lie on one another', () => {
  const [one, other] = [...writeSvg(drawing).svg.matchAll(/<path d="(M[^"]+)" fill="none"/g)].map((match) => match[1])
  expect(one).not.toBe(other)
})

test('a name is never a tag', () => {
  const { svg } = writeSvg({ ...drawing, nodes: [node('d', 'District', '<script>alert("1")</script>&\u0000')] })
  expect(svg).not.toContain('<script')
  expect(svg).toContain('<title>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;\ufffd</title>')
})

test('nothing at all is an empty picture', () => {
  expect(writeSvg({ ...drawing, nodes: [], edges: [] }).width).toBeGreaterThan(0)
})

test.each([['a<b', 'a&lt;b'], ['\ud800', '\ufffd'], ['\u000b', '\ufffd'], ['"&\'', '&quot;&amp;\'']])('%j', (text, expected) => {
  expect(escapeXml(text)).toBe(expected)
})
