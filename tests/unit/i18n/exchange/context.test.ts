import { contextProps, readContext } from '#i18n/exchange/tmx/context.ts'
import { readTmx } from '#i18n/exchange/tmx/readTmx.ts'
import { writeTmx } from '#i18n/exchange/tmx/writeTmx.ts'
import { expect, test } from 'vitest'

test.each([
  { before: null, after: null },
  { before: 'A &amp; B', after: null },
  { before: null, after: 'See <g1>there</g1>,\n now.' },
  { before: '', after: '  spaces  ' },
])('the sentences around %j come back from a file', async (neighbours) => {
  const source = { locale: 'en' as const, text: 'One.' }
  const entry = { source, targets: [], props: contextProps(neighbours) }
  let file = ''
  for await (const piece of writeTmx([entry])) file += piece
  for await (const { props } of readTmx(file)) expect(readContext(props)).toEqual(neighbours)
  expect.assertions(1)
})

test('what OmegaT says of the context is plain text', () => {
  expect(readContext({ prev: 'A & B' })).toEqual({ before: 'A &amp; B', after: null })
})
