import { expect, test } from 'vitest'
import { RecordConflict } from '#src/translation/record/errors.ts'
import { isWriteConflict } from '#src/http/api/writeConflict.ts'

const conflict = Object.assign(new Error('WriteConflict'), { code: 112 })
const loop: { cause?: unknown } = {}
loop.cause = loop

test.each([
  [conflict, true],
  [Object.assign(new Error(), { codeName: 'WriteConflict' }), true],
  [new Error('outer', { cause: new Error('middle', { cause: conflict }) }), true],
  [new RecordConflict('a record'), true],
  [Object.assign(new Error('duplicate key'), { code: 11_000 }), false],
  [loop, false],
  ['112', false],
  [null, false],
])('%s is a write conflict: %s', (error, expected) => {
  expect(isWriteConflict(error)).toBe(expected)
})
