import { describe, expect, test } from 'vitest'
import { installReason } from '../../../scripts/lib/packages.mjs'

const file = (packages: Record<string, object>): string => JSON.stringify({ packages })

const lock = file({
  '': { name: 'dragoman', version: '0.1.0' },
  'node_modules/express': { version: '5.3.0' },
  'node_modules/libsql-for-another-system': { version: '0.4.7', optional: true },
})

describe('packages are installed', () => {
  test('when there are none', () => {
    expect(installReason({ lock, installed: undefined })).toBe('no packages are installed yet')
  })

  test.each([
    ['one has another version', { 'node_modules/express': { version: '5.2.0' } }],
    ['one is missing', {}],
    [
      'one is there that the lock file does not know',
      {
        'node_modules/express': { version: '5.3.0' },
        'node_modules/left-pad': { version: '1.3.0' },
      },
    ],
    [
      'an optional one has another version',
      {
        'node_modules/express': { version: '5.3.0' },
        'node_modules/libsql-for-another-system': { version: '0.4.6' },
      },
    ],
  ])('when %s', (_, packages) => {
    expect(installReason({ lock, installed: file(packages) })).toBe('the lock file has changed')
  })

  test('not when all that this system needs is there', () => {
    const installed = file({ 'node_modules/express': { version: '5.3.0' } })
    expect(installReason({ lock, installed })).toBeUndefined()
  })
})
