import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { formatElapsed, step } from '../../../scripts/lib/progress.mjs'

test.each([
  [0, '0.0 s'],
  [950, '0.9 s'],
  [9_999, '9.9 s'],
  [10_000, '10 s'],
  [59_999, '59 s'],
  [60_000, '1 min 0 s'],
  [754_321, '12 min 34 s'],
])('%i milliseconds read "%s"', (milliseconds, text) => {
  expect(formatElapsed(milliseconds)).toBe(text)
})

describe('a slow step in a log', () => {
  const log = () => {
    const out = new PassThrough()
    const times = [0, 1500]
    const now = (): number => times.shift() ?? 1500
    return { options: { out, now }, text: () => String(out.read()) }
  }

  test('says when it begins and how long it took', async () => {
    const { options, text } = log()
    await expect(step('Building', () => Promise.resolve(7), options)).resolves.toBe(7)
    expect(text()).toBe('… Building\n✓ Building (1.5 s)\n')
  })

  test('says that it failed, and lets the failure through', async () => {
    const { options, text } = log()
    await expect(step('Building', () => Promise.reject(new Error('no')), options)).rejects.toThrow(
      'no',
    )
    expect(text()).toBe('… Building\n✗ Building (1.5 s)\n')
  })
})
