import { commands } from '../../client/actions/commands'
import { entryOf, keyMap } from '../../client/keys/key-map'
import { pressOf } from '../../client/keys/press'
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
    for (const { command, label } of keyMap) {
      expect([command, typeof commands[command]]).toEqual([command, 'function'])
      expect(label(textIn('zh'))).toMatch(/[\u4e00-\u9fff]/)
      expect(label(textIn('en'))).toMatch(/^[A-Z][^\u4e00-\u9fff]+$/)
    }
  })

  test('a key works in its scope and in no other', () => {
    expect(entryOf('/', ['page'])?.command).toBe('search')
    expect(entryOf('/', [])).toBeUndefined()
    expect(entryOf('Ctrl+y', ['page', 'graph'])?.command).toBe('redo')
  })
})
