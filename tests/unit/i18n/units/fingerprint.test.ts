import { describe, expect, it } from 'vitest'

import { fingerprintUnits, hashText } from '#i18n/units/fingerprint.ts'
import { segmentDocument } from '#i18n/units/segment.ts'
import { summitSchema } from '#tests/unit/i18n/units/support/schema.ts'
import { summit } from '#tests/unit/i18n/units/support/summit.ts'

const fingerprint = (document: Record<string, unknown>) =>
  fingerprintUnits(segmentDocument({ schema: summitSchema, document, locale: 'en' }))

describe('the fingerprint of a document', () => {
  const original = fingerprint(summit)

  it.each([
    ['the edition', { edition: 5 }],
    ['a city', { practical: { ...summit.practical, city: 'Porto' } }],
    ['a slug', { slug: 'other' }],
    [
      'the white space between sentences',
      {
        practical: {
          ...summit.practical,
          directions: 'Take line 4. Walk to the “Old Port”. Ask for Dr. Lee.',
        },
      },
    ],
    ['a field that is not translated', { seo: { description: 'Other.' } }],
  ])('stays when %s changes', (_, change) => {
    expect(fingerprint({ ...summit, ...change })).toBe(original)
  })

  it.each([
    ['a word', { title: 'Harbour City Summit' }],
    [
      'a letter in a row',
      { facts: [{ ...summit.facts[0], label: 'city took part' }, summit.facts[1]] },
    ],
    ['the field of a sentence', { title: summit.kicker, kicker: summit.title }],
    ['the number of sentences', { kicker: null }],
  ])('moves when %s changes', (_, change) => {
    expect(fingerprint({ ...summit, ...change })).not.toBe(original)
  })

  it('cannot be confused by where one sentence ends and the next begins', () => {
    const one = fingerprintUnits([
      { path: 'a', source: 'b' },
      { path: 'c', source: 'd' },
    ])
    const other = fingerprintUnits([
      { path: 'a', source: 'b","c' },
      { path: '', source: 'd' },
    ])
    expect(one).not.toBe(other)
  })

  it('is SHA-256 of UTF-8', () => {
    // FIPS 180-2, and the same algorithm over two bytes of UTF-8.
    expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(hashText('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c')
  })
})
