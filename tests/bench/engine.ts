import { mergeUnits } from '#i18n/merge/mergeUnits.ts'
import { segmentDocument } from '#i18n/units/segment.ts'
import type { DocumentSchema } from '#i18n/units/types.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { randomUUID } from 'node:crypto'
import { compare } from './compare.ts'

const schema: DocumentSchema = { fields: [{ type: 'richText', name: 'body', localized: true }] }

const pageOf = (sentences: number, changed = -1) => ({
  body: richText(
    ...Array.from({ length: sentences }, (_, at) =>
      paragraph(text(`Sentence ${String(at)} ${at === changed ? 'has changed' : 'is as it was'}.`)),
    ),
  ),
})

const cut = (document: Record<string, unknown>) =>
  segmentDocument({ schema, document, locale: 'en' })

const merge = (
  previous: Parameters<typeof mergeUnits>[0]['previous'],
  source: ReturnType<typeof cut>,
) => mergeUnits({ previous, source, newId: randomUUID })

/** Cost grows with what changed: a long page with one new sentence against the same page afresh. */
export async function benchEngine(): Promise<void> {
  const source = cut(pageOf(2000))
  const known = merge([], source).units.map((unit) => ({
    ...unit,
    target: 'x',
    state: 'machine' as const,
  }))
  const edited = cut(pageOf(2000, 1000))
  await compare({
    what: 'A page of 2,000 sentences',
    baseline: { name: 'cut into sentences', run: () => cut(pageOf(2000)) },
    candidate: { name: 'merged after one changed', run: () => merge(known, edited) },
    rounds: 20,
  })
  const { toTranslate } = merge(known, edited)
  console.log(`  sentences sent to the provider: ${String(toTranslate.length)} of 2,000`)
}
