import { expect, it, test } from 'vitest'
import { describeError } from '#src/http/errors/describeError.ts'
import { HttpError } from '#src/http/errors/HttpError.ts'

it('passes on our own refusals', () => {
  const error = new HttpError({ status: 413, code: 'body-too-large', message: 'Too large.' })
  expect(describeError(error)).toEqual({
    status: 413,
    code: 'body-too-large',
    message: 'Too large.',
  })
})

test.each([
  new Error('SQLITE_ERROR: no such table: users'),
  Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:27017'), { status: 502 }),
  Object.assign(new Error('odd'), { status: 'teapot' }),
  'a thrown string',
  undefined,
])('says nothing internal of %s', (error) => {
  const told = describeError(error)
  expect(told.status).toBe(500)
  expect(told.message).not.toMatch(/SQLITE|ECONNREFUSED|odd|thrown/)
})

it('keeps the status of a request that was broken, not the words of the library', () => {
  const error = Object.assign(new URIError("Failed to decode param '%E0'"), { status: 400 })
  expect(describeError(error)).toMatchObject({ status: 400, code: 'bad-request' })
  expect(describeError(error).message).not.toContain('%E0')
})
