import { digitOf, keyFor, keyLabel, KEYS, type Pressed } from '#src/admin/workspace/keys/keys.ts'
import { describe, expect, it } from 'vitest'

const press = (code: string, held: Partial<Pressed> = {}): Pressed => ({
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
  code,
})

describe('the keys of the workspace', () => {
  it.each([
    ['Ctrl+Enter', press('Enter', { ctrlKey: true }), false, 'approve'],
    ['Ctrl+Enter on the number pad', press('NumpadEnter', { ctrlKey: true }), false, 'approve'],
    ['Command+Enter on a Mac', press('Enter', { metaKey: true }), true, 'approve'],
    ['Alt+Down', press('ArrowDown', { altKey: true }), false, 'next'],
    [
      'Alt+Shift+M, whatever is written on it',
      press('KeyM', { altKey: true, shiftKey: true }),
      false,
      'match',
    ],
    ['Control+Shift+M on a Mac', press('KeyM', { ctrlKey: true, shiftKey: true }), true, 'match'],
    ['Enter', press('Enter'), false, undefined],
    ['AltGr+Enter', press('Enter', { altKey: true, ctrlKey: true }), false, undefined],
    ['Option+Shift+M on a Mac', press('KeyM', { altKey: true, shiftKey: true }), true, undefined],
  ])('%s', (_, pressed, isApple, command) => {
    expect(keyFor(pressed, isApple)?.command).toBe(command)
  })

  // Chrome and Edge: toolbar, menu of dialogs, bookmarks, feedback. Screen readers: Ctrl+Alt.
  it('leave those that browsers and screen readers have', () => {
    const own = KEYS.filter(({ held }) => held === 'own').map(({ code }) => code)
    for (const taken of ['KeyA', 'KeyB', 'KeyI', 'KeyT']) expect(own).not.toContain(taken)
  })

  it('are each pressed in one way, and named once', () => {
    const ways = KEYS.map(({ held, code }) => `${held} ${code}`)
    expect(new Set(ways).size).toBe(KEYS.length)
    expect(new Set(KEYS.map(({ command }) => command)).size).toBe(KEYS.length)
  })

  it.each([
    ['approve', false, 'Ctrl+↵'],
    ['approve', true, '⌘↵'],
    ['match', false, 'Alt+Shift+M, 1–9'],
    ['help', true, '⌃⇧H'],
  ] as const)('%s is shown as people of their system know it (%s)', (command, isApple, shown) => {
    expect(keyLabel(command, isApple)).toBe(shown)
  })

  it.each([
    ['Digit3', 3],
    ['Numpad9', 9],
    ['Digit0', null],
    ['KeyM', null],
  ])('%s is %s', (code, digit) => {
    expect(digitOf({ code })).toBe(digit)
  })
})
