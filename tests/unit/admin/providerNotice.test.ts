import { providerNotice } from '#src/admin/provider/providerNotice.ts'
import { expect, test } from 'vitest'

test.each([
  ['deepl', 'auto', null],
  ['none', 'auto', 'providerMissing'],
  ['none', 'none', 'providerOff'],
  ['pseudo', 'pseudo', 'providerRehearsal'],
  ['pseudo', 'auto', 'providerRehearsal'],
] as const)('%s, when %s was asked for, is said as %s', (name, setting, sentence) => {
  expect(providerNotice({ choice: { name }, setting })?.sentence ?? null).toBe(sentence)
})

test('one that is gone is missed, with both ways on', () => {
  const notice = providerNotice({ choice: { name: 'none', isGone: true }, setting: 'auto' })
  expect(notice).toEqual({ sentence: 'providerGone', help: 'providerGoneHelp' })
})

test('only who could set a key is told how, and only when one is missing', () => {
  const missing = providerNotice({ choice: { name: 'none' }, setting: 'auto' })
  const off = providerNotice({ choice: { name: 'none' }, setting: 'none' })
  expect([missing?.help, off?.help]).toEqual(['providerMissingHelp', null])
})
