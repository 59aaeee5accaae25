import { expect, test } from 'vitest'
import { loggedPath } from '#src/http/loggedPath.ts'
import { chooseRequestId } from '#src/http/requestId.ts'
import { scrub } from '#src/server/scrub.ts'

test.each([
  ['/fr/summits/global?token=abc', '/fr/summits/global'],
  ['/fr/preview/eyJhbGciOi', '/fr/preview/[token]'],
  ['/fr/reports/4f2c', '/fr/reports/[token]'],
  ['/admin/reset/4f2c?x=1', '/admin/reset/[token]'],
  ['/api/users/verify/4f2c', '/api/users/verify/[token]'],
  ['/api/users/reset-password', '/api/users/reset-password'],
  ['/fr/preview/', '/fr/preview/'],
  [undefined, ''],
])('of %s the log keeps %s', (url, expected) => {
  expect(loggedPath(url)).toBe(expected)
})

test.each([
  ['reader@example.org wrote', '[address] wrote'],
  ['Ünal.İ@köln.example', '[address]'],
  ['mongodb://user:pass@db.example.org/x', 'mongodb://[credentials]@db.example.org/x'],
  ['Authorization: Bearer abc.def-123', 'Authorization: Bearer [secret]'],
  ['DeepL-Auth-Key 0123-abc:fx', 'DeepL-Auth-Key [secret]'],
  ['@payloadcms/next 3.90.2 at file:///a/@b/c.js', '@payloadcms/next 3.90.2 at file:///a/@b/c.js'],
])('a line with "%s" is kept as "%s"', (line, expected) => {
  expect(scrub(line)).toBe(expected)
})

test.each([
  ['a2f4-77:proxy.1', 'a2f4-77:proxy.1'],
  ['short', 'made here'],
  ['with space in it', 'made here'],
  ['x'.repeat(129), 'made here'],
  ['line\nbreak-in-it', 'made here'],
  [['two', 'of them'], 'made here'],
  [undefined, 'made here'],
])('the incoming request id %j becomes %s', (incoming, expected) => {
  expect(chooseRequestId(incoming, { fresh: () => 'made here' })).toBe(expected)
})
