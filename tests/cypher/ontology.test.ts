import * as ontology from '../../cypher/ontology'

const { entityTypes, sourceRelations, sourceTypes, statedRelations, supposedRelations } = ontology
const everyType = { ...entityTypes, ...sourceTypes }
const everyRelation = { ...statedRelations, ...sourceRelations, ...supposedRelations }

const distinct = (words: readonly string[]): void => expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])

test('no two types and no two relations bear one label or one colour', () => {
  for (const language of ['zh', 'en'] as const) {
    distinct(Object.values(everyType).map((type) => type[language]))
    distinct(Object.values(everyRelation).map((relation) => relation[language]))
  }
  distinct(Object.values(entityTypes).map(({ colour }) => colour))
})

test('every end of a relation is a type of the vocabulary', () => {
  const ends = Object.values(everyRelation).flatMap(({ from, to }) => [...from, ...to] as string[])
  expect(ends.filter((type) => !(type in everyType))).toEqual([])
})

/** Relative luminance of WCAG 2.2. */
const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05)

test.each(Object.entries(entityTypes))('the colour of %s holds 3:1 on white', (_, { colour }) => {
  expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3)
})
