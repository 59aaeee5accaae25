import type { Memorable } from '#i18n/memory/entry.ts'
import { remember } from '#src/translation/memory/remember.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf, unitOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const DOORS = 'The doors open at nine.'
const LUNCH = 'Lunch is in the garden.'

describeEachDatabase('what people reviewed elsewhere', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database, variables: { TRANSLATION_PROVIDER: 'none' } })
    await switchOn(site, [{ locale: 'fr', policy: 'after-review' }])
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  const keep = (status: Memorable['status'], ...entries: [string, string][]) =>
    remember({
      payload: site.payload,
      locale: 'fr',
      now: new Date(),
      entries: entries.map(([source, target], place) => ({
        source,
        target,
        neighbours: {
          before: entries[place - 1]?.[0] ?? null,
          after: entries[place + 1]?.[0] ?? null,
        },
        origin: 'person',
        status,
        provider: null,
      })),
    })

  const publish = async (title: string, ...sentences: string[]) => {
    const { id } = await site.payload.create({
      collection: 'sessions',
      data: {
        title,
        status: 'planned',
        body: richText(paragraph(text(sentences.join(' ')))),
        _status: 'published',
      } as never,
    })
    await workOff(site.payload)
    const read = await site.payload.findByID({
      collection: 'sessions',
      id,
      locale: 'fr',
      fallbackLocale: false,
      overrideAccess: false,
    })
    return {
      record: await recordOf(site.payload, id, 'fr'),
      french: JSON.stringify(read.body ?? null),
    }
  }

  it('goes live between the same sentences without a second reading, and is not called reviewed', async () => {
    await keep(
      'reviewed',
      [DOORS, 'Les portes ouvrent à neuf heures.'],
      [LUNCH, 'Le déjeuner est au jardin.'],
    )
    const { record, french } = await publish('Plenary', DOORS, LUNCH)
    expect(french).toContain('Les portes ouvrent à neuf heures. Le déjeuner est au jardin.')
    expect(unitOf(record, LUNCH)).toMatchObject({
      state: 'machine',
      origin: { kind: 'memory', score: 101, isReviewed: true },
    })
    expect(record.summary).toMatchObject({ remembered: 2, machine: 0, reviewed: 0 })
    expect(record.summary?.reviewedAt).toBeNull()
  })

  it('waits for a person where other sentences stand around it', async () => {
    const { record, french } = await publish('Workshop', LUNCH)
    expect(french).not.toContain('jardin')
    expect(unitOf(record, LUNCH)).toMatchObject({
      target: 'Le déjeuner est au jardin.',
      origin: { score: 100, isReviewed: true },
      released: null,
    })
  })

  it('waits in a title, which has no context: one word means many things', async () => {
    await keep('reviewed', ['Open', 'Ouvert'])
    const { record } = await publish('Open', DOORS, LUNCH)
    expect(unitOf(record, 'Open')).toMatchObject({ target: 'Ouvert', released: null })
    expect(record.released).not.toHaveProperty('title')
  })

  it('waits when nobody reviewed it, in the same context too', async () => {
    await keep('machine', ['We sing.', 'On chante.'], ['We dance.', 'On danse.'])
    const { record, french } = await publish('Evening', 'We sing.', 'We dance.')
    expect(french).not.toContain('On chante.')
    expect(unitOf(record, 'We sing.')).toMatchObject({ origin: { score: 101 }, released: null })
  })
})
