import type { WordsKey } from '#collections/shared/texts/sentence.ts'

/** What a key of the workspace does. */
export type Command =
  | 'approve'
  | 'nextToDo'
  | 'next'
  | 'previous'
  | 'suggestion'
  | 'tag'
  | 'match'
  | 'copySource'
  | 'undo'
  | 'search'
  | 'help'

/** The modifiers of a key, in the terms of docs/decisions/037. */
type Held = 'control' | 'control-shift' | 'alt' | 'own'

export type Key = {
  command: Command
  held: Held
  /** The key's place on the keyboard, whatever is written on it: `KeyM` is the same in Arabic. */
  code: string
  /** How the key itself is shown. */
  shown: string
  words: WordsKey
  /** A digit follows, which says the number of the tag or match. */
  thenDigit?: true
}

/** Every key of the workspace. The help shows this table, and tooltips take their keys from it. */
export const KEYS: readonly Key[] = [
  { command: 'approve', held: 'control', code: 'Enter', shown: '↵', words: 'workspaceApprove' },
  {
    command: 'nextToDo',
    held: 'control-shift',
    code: 'Enter',
    shown: '↵',
    words: 'workspaceNextToDo',
  },
  { command: 'next', held: 'alt', code: 'ArrowDown', shown: '↓', words: 'workspaceNext' },
  { command: 'previous', held: 'alt', code: 'ArrowUp', shown: '↑', words: 'workspacePrevious' },
  {
    command: 'suggestion',
    held: 'own',
    code: 'KeyP',
    shown: 'P',
    words: 'workspaceTakeSuggestion',
  },
  {
    command: 'tag',
    held: 'own',
    code: 'KeyG',
    shown: 'G',
    words: 'workspaceInsertTag',
    thenDigit: true,
  },
  {
    command: 'match',
    held: 'own',
    code: 'KeyM',
    shown: 'M',
    words: 'workspaceInsertMatch',
    thenDigit: true,
  },
  { command: 'copySource', held: 'own', code: 'KeyS', shown: 'S', words: 'workspaceCopySource' },
  { command: 'undo', held: 'own', code: 'KeyU', shown: 'U', words: 'workspaceUndo' },
  { command: 'search', held: 'own', code: 'KeyF', shown: 'F', words: 'workspaceSearch' },
  { command: 'help', held: 'own', code: 'KeyH', shown: 'H', words: 'workspaceHelp' },
]

export type Pressed = Pick<KeyboardEvent, 'altKey' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

type Modifiers = Omit<Pressed, 'code'>

const held = (keys: Partial<Modifiers>): Modifiers => ({
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...keys,
})

function modifiers(name: Held, isApple: boolean): Modifiers {
  const control = isApple ? { metaKey: true } : { ctrlKey: true }
  switch (name) {
    case 'control':
      return held(control)
    case 'control-shift':
      return held({ ...control, shiftKey: true })
    case 'alt':
      return held({ altKey: true })
    // On a Mac, Option with Shift writes letters that French needs (Ç, Œ, »).
    case 'own':
      return held(isApple ? { ctrlKey: true, shiftKey: true } : { altKey: true, shiftKey: true })
  }
}

/** The key that was pressed, if it is one of ours. */
export function keyFor(pressed: Pressed, isApple: boolean): Key | undefined {
  const { code } = pressed
  const plain = code === 'NumpadEnter' ? 'Enter' : code
  return KEYS.find((key) => {
    if (key.code !== plain) return false
    const wanted = modifiers(key.held, isApple)
    return (Object.keys(wanted) as (keyof Modifiers)[]).every(
      (name) => pressed[name] === wanted[name],
    )
  })
}

/** The digit of a key from 1 to 9, in the row above the letters or on the number pad. */
export function digitOf({ code }: Pick<Pressed, 'code'>): number | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  return digit === undefined ? null : Number(digit)
}

/** How a key is shown: `Ctrl+↵`, `Alt+Shift+M, 1–9`. */
export function keyLabel(command: Command, isApple: boolean): string {
  const key = KEYS.find((one) => one.command === command)
  if (!key) return ''
  const { altKey, ctrlKey, metaKey, shiftKey } = modifiers(key.held, isApple)
  const names = [
    ctrlKey ? (isApple ? '⌃' : 'Ctrl') : '',
    metaKey ? '⌘' : '',
    altKey ? (isApple ? '⌥' : 'Alt') : '',
    shiftKey ? (isApple ? '⇧' : 'Shift') : '',
    key.shown,
  ].filter((name) => name !== '')
  return names.join(isApple ? '' : '+') + (key.thenDigit ? ', 1–9' : '')
}
