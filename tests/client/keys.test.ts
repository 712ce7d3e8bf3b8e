import { type CommandId, commands } from '../../client/actions/commands'
import { entryOf, keyMap, keysOf } from '../../client/keys/key-map'
import { meaningOf } from '../../client/keys/place-keys'
import { places } from '../../client/keys/places'
import { pressOf } from '../../client/keys/press'
import { signsOf } from '../../client/keys/signs'
import { textIn } from '../../client/text/text'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  pressOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

describe('a press', () => {
  test.each([
    [press('/'), '/'], [press('?', { shiftKey: true }), '?'], [press('+', { shiftKey: true }), '+'], [press('h'), 'h'], [press('H', { shiftKey: true }), 'Shift+h'], [press('H'), 'h'],
    [press('z', { ctrlKey: true }), 'Ctrl+z'], [press('z', { metaKey: true }), 'Ctrl+z'], [press('Z', { metaKey: true, shiftKey: true }), 'Ctrl+Shift+z'],
    [press('ArrowUp', { shiftKey: true }), 'Shift+ArrowUp'], [press('F10', { shiftKey: true }), 'Shift+F10'], [press('a', { altKey: true }), 'Alt+a'],
  ])('%s is written %s', (written, expected) => {
    expect(written).toBe(expected)
  })
})

describe('the key map', () => {
  test('no key means two things', () => {
    const keys = keyMap.flatMap((entry) => entry.keys)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  test('every entry leads to a command, and has words in both languages', () => {
    for (const { command } of keyMap) {
      expect([command, typeof commands[command].run]).toEqual([command, 'function'])
      expect(commands[command].label(textIn('zh'))).toMatch(/[\u4e00-\u9fff]/)
      expect(commands[command].label(textIn('en'))).toMatch(/^[A-Z][^\u4e00-\u9fff]+$/)
    }
  })

  test('every command has a key', () => {
    expect(Object.keys(commands).filter((command) => keysOf(command as CommandId).length === 0)).toEqual([])
  })

  test('a key works in its scope and in no other', () => {
    expect(entryOf('/', ['page'])?.command).toBe('search')
    expect(entryOf('/', [])).toBeUndefined()
    expect(entryOf('Ctrl+y', ['page', 'graph'])?.command).toBe('redo')
  })
})

describe('keys of a place', () => {
  test.each(places.map(({ id, title, table }) => [id, title, table] as const))('%s: each means one thing, with words in both languages', (_, title, table) => {
    const keys = table.flatMap((row) => Object.keys(row.keys))
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    for (const label of [title, ...table.map((row) => row.label)]) expect([label(textIn('zh')), label(textIn('en'))]).toEqual([expect.stringMatching(/[\u4e00-\u9fff]/), expect.stringMatching(/^[A-Z][^\u4e00-\u9fff]+$/)])
  })

  const table = [{ label: () => '', keys: { n: 1, ArrowUp: 2 } }]
  test.each([['n', 1], ['N', 1], ['ArrowUp', 2], ['arrowup', null], ['toString', null], ['x', null]] as const)('%s means %s', (key, meaning) => {
    expect(meaningOf(table, key)).toBe(meaning)
  })
})

describe('what stands on the keys', () => {
  test.each([
    ['Ctrl+Shift+z', false, ['Ctrl', 'Shift', 'Z']], ['Ctrl+Shift+z', true, ['⌘', '⇧', 'Z']], ['?', false, ['?']], ['+', false, ['+']], ['-', false, ['−']],
    ['Shift+ArrowUp', false, ['Shift', '↑']], ['Delete', true, ['Del']], ['Ctrl+Alt+a', true, ['⌘', '⌥', 'A']], ['Shift+F10', false, ['Shift', 'F10']],
  ] as const)('%s, Apple %s', (one, apple, signs) => {
    expect(signsOf(one, apple)).toEqual(signs)
  })
})
