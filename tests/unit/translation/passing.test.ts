import { DatabaseError } from '#src/database/errors.ts'
import { isPassing } from '#src/translation/publications/passing.ts'
import { RecordConflict } from '#src/translation/record/errors.ts'
import { expect, it } from 'vitest'

const conflict = Object.assign(new Error('WriteConflict'), { code: 112 })

it.each([
  ['a write conflict of MongoDB', conflict, true],
  ['one inside another error', new Error('outer', { cause: conflict }), true],
  ['a record that a job wrote', new RecordConflict('a record'), true],
  ['a writer that was held', new DatabaseError('writer-busy', 'It was busy.'), true],
  ['a failed migration', new DatabaseError('migration-failed', 'No.'), false],
  ['a field that is not valid', new Error('The following field is invalid: Title'), false],
  ['no error', 'WriteConflict', false],
])('%s passes by itself: %s', (_, error, expected) => {
  expect(isPassing(error)).toBe(expected)
})
