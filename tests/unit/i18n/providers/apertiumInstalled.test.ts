import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { runChecks } from '#i18n/checks/runChecks.ts'
import { createApertium } from '#i18n/providers/apertium/apertium.ts'
import { skipUnless } from '#tests/helpers/skip.ts'

const PROGRAM = process.env['APERTIUM'] ?? '/usr/bin/apertium'

/** The directions that Debian's packages bring (payload-facts: Apertium). */
function isInstalled(): boolean {
  try {
    const listing = execFileSync(PROGRAM, ['-l'], { encoding: 'utf8' })
    return ['eng-spa', 'eng-cat', 'cat-fra', 'es-pt'].every((mode) => listing.includes(mode))
  } catch {
    return false
  }
}

const SOURCES = [
  'Over 100 mayors from 45 countries meet in New York.',
  'Read the <g1>report of the <g2>mayors</g2></g1><x3/> and <g4>more</g4>.',
  'Write to press@example.org or see https://example.org/a?b=1&amp;c=2.',
  'Research &amp; development: 3 &lt; 4.',
  'القمة العالمية 2023',
  'A line\nfeed is no boundary',
]

describe(
  'the real Apertium',
  skipUnless(isInstalled(), {
    needs: 'apertium with eng-spa, eng-cat, fra-cat, es-pt (docs: apt-get install apertium …)',
    unavailableInCi: true,
  }),
  () => {
    const apertium = createApertium({ path: PROGRAM })

    it.each(['es', 'fr', 'pt'] as const)(
      'translates into %s, tags, numbers and addresses in place',
      async (target) => {
        expect(await apertium.supports('en', target)).toBe(true)
        const { texts } = await apertium.translate({ texts: SOURCES, source: 'en', target })
        const errors = texts.flatMap((text, index) =>
          runChecks({
            unit: { source: SOURCES[index] ?? '', target: text },
            sourceLocale: 'en',
            targetLocale: target,
          }).filter(({ severity }) => severity === 'error'),
        )
        expect(errors).toEqual([])
        expect(texts[0]).not.toBe(SOURCES[0])
        expect(texts[0]).toMatch(/[a-zé]{4}/u)
      },
    )

    it('keeps 500 sentences in order', async () => {
      const texts = Array.from({ length: 500 }, (_, n) => `Sentence number ${String(n)} here.`)
      const answer = await apertium.translate({ texts, source: 'en', target: 'es' })
      expect(answer.texts.map((text) => Number(/\d+/u.exec(text)?.[0]))).toEqual([...texts.keys()])
    }, 60_000)

    it('has no Arabic, and says so', async () => {
      expect(await apertium.supports('en', 'ar')).toBe(false)
    })
  },
)
