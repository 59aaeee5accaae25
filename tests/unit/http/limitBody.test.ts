import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { bodyLimit, bodyLimitsOf, limitedTo } from '#src/http/web/limitBody.ts'

const pieces = (count: number) =>
  Readable.from(Array.from({ length: count }, () => Buffer.alloc(10)))

it('passes a body of exactly the limit', async () => {
  expect(await buffer(pieces(3).pipe(limitedTo(30)))).toHaveLength(30)
})

it('breaks off a longer one that did not say how long it is', async () => {
  await expect(buffer(pieces(4).pipe(limitedTo(30)))).rejects.toMatchObject({ status: 413 })
})

it('allows files what the configuration allows, and other bodies less', () => {
  const limits = bodyLimitsOf({ upload: { limits: { fileSize: 40_000_000 } } })
  expect(bodyLimit('multipart/form-data; boundary=x', limits)).toBeGreaterThan(40_000_000)
  expect(bodyLimit('application/json', limits)).toBeLessThan(10_000_000)
})
