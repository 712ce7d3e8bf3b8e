/** WCAG 2.2 AA contrast of everything the page is painted with, in both schemes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entityTypes } from '../../cypher/ontology'
import { type EntityType } from '../../cypher/types'
import { inks } from '../../client/graph/ink'
import { lookOf } from '../../client/graph/look'

type Scheme = 'light' | 'dark'
type Colour = readonly [red: number, green: number, blue: number]

const css = readFileSync(join(__dirname, '../../client/look/tokens.css'), 'utf8')

/** The tokens of a scheme that are plain colours. */
function tokensOf(scheme: Scheme): Record<string, string> {
  return Object.fromEntries([...`${blockOf('light')}${blockOf(scheme)}`.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]))
}

function blockOf(scheme: Scheme): string {
  const head = { light: /^:root \{([^}]*)\}/m, dark: /^:root\[data-mantine-color-scheme='dark'\] \{([^}]*)\}/m }[scheme]
  return head.exec(css)![1]!
}

const colourOf = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour

/** Relative luminance, WCAG 2.2. */
function luminanceOf(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Colour
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrastOf(a: Colour, b: Colour): number {
  const [bright, dark] = [luminanceOf(a), luminanceOf(b)].sort((one, other) => other - one) as [number, number]
  return (bright + 0.05) / (dark + 0.05)
}

/** A colour laid thinly over another, as `color-mix(in srgb, …)` does. */
const mixed = (over: Colour, share: number, ground: Colour): Colour => over.map((part, index) => part * share + ground[index]! * (1 - share)) as unknown as Colour

const grounds = ['ground', 'surface', 'raised', 'sunken'] as const
const texts = ['text', 'text-quiet', 'text-faint', 'accent'] as const
const types = Object.keys(entityTypes) as EntityType[]
const typeColour = (type: EntityType) => colourOf(entityTypes[type].colour)

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const tokens = tokensOf(scheme)
  const lighten = Number(/--lighten: (\d+)%/.exec(blockOf(scheme))![1]) / 100
  const token = (name: string) => colourOf(tokens[name]!)
  const pairs = (foregrounds: readonly string[], backgrounds: readonly string[]) => foregrounds.flatMap((text) => backgrounds.map((ground) => [text, ground] as const))

  test.each([
    ...pairs(texts, grounds),
    ...pairs(['text'], ['mark', 'mark-strong', 'mark-soft', 'accent-soft']),
    ...pairs(['text-quiet'], ['mark-soft', 'accent-soft']),
    ['accent', 'accent-soft'], ['surface', 'accent'], ['warn-text', 'warn-ground'],
  ] as [string, string][])('--%s on --%s can be read: 4.5 at least', (text, ground) => {
    expect(contrastOf(token(text), token(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(pairs(['accent'], grounds))('what --%s outlines stands out on --%s: 3 at least', (line, ground) => {
    expect(contrastOf(token(line), token(ground))).toBeGreaterThanOrEqual(3)
  })

  test.each(types)('the sign of %s stands out on the canvas: 3 at least', (type) => {
    expect(contrastOf(typeColour(type), token('ground'))).toBeGreaterThanOrEqual(3)
  })

  test.each(pairs(types, grounds) as [EntityType, string][])('the sign of %s and its line under a word stand out on --%s: 3 at least', (type, ground) => {
    expect(contrastOf(mixed([255, 255, 255], lighten, typeColour(type)), token(ground))).toBeGreaterThanOrEqual(3)
  })

  test.each(types)('a word marked as %s can be read: 4.5 at least', (type) => {
    expect(contrastOf(token('text'), mixed(typeColour(type), 0.2, token('surface')))).toBeGreaterThanOrEqual(4.5)
  })

  test('names on the canvas can be read', () => {
    const ink = inks[scheme]
    expect(ink.ground).toBe(tokens.ground)
    expect(contrastOf(colourOf(ink.name), colourOf(ink.ground))).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(colourOf(ink.accent), colourOf(ink.ground))).toBeGreaterThanOrEqual(4.5)
  })
})

test.each(types.filter((type) => lookOf({ type, name: '玉泉区' }).labelAt === 'center'))('a white name within %s can be read: 4.5 at least', (type) => {
  expect(contrastOf([255, 255, 255], typeColour(type))).toBeGreaterThanOrEqual(4.5)
})

test.each([['#000000', '#ffffff', 21], ['#777777', '#ffffff', 4.48], ['#ffffff', '#ffffff', 1]])('the measure itself: %s on %s is %d', (a, b, contrast) => {
  expect(contrastOf(colourOf(a), colourOf(b))).toBeCloseTo(contrast, 2)
})
