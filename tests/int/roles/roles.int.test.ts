import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import {
  dataFor,
  DRAFT_WORDS,
  DRAFTED,
  type Fixture,
  forOneWrite,
  makeFixture,
  makePicture,
  unique,
} from '#tests/helpers/roles/fixture.ts'
import { INTERFACES } from '#tests/helpers/roles/interfaces.ts'
import {
  ADMINISTERED,
  ASKED,
  CLOSED,
  LOCALE_OF,
  mayUseTrash,
  readsVersions,
  seesDraftWords,
  TRASH_WRITES,
  visibleDocuments,
  WHO,
  WRITES,
  writesContent,
} from '#tests/helpers/roles/table.ts'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const LONG = 240_000

describeEachDatabase('who may do what', ({ fresh }) => {
  let database: FreshDatabase
  let fixture: Fixture

  beforeAll(async () => {
    database = await fresh()
    fixture = await makeFixture(database)
  }, LONG)

  afterAll(async () => {
    await fixture?.site.destroy()
    await database?.cleanup()
  })

  describe.each(INTERFACES)('$name', ({ name, list, versions, write }) => {
    it.each(WHO)(
      'shows %s the documents of their table row, and no draft words but theirs',
      async (who) => {
        for (const collection of DRAFTED) {
          const ids = fixture.ids[collection]
          for (const asked of ASKED) {
            const locale = LOCALE_OF[asked]
            const where = `${collection}, locale ${asked}`
            const listed = await list(fixture.callers[who], { collection, locale, draft: false })
            // GraphQL’s types hold one language: all at once is refused for everybody.
            const isRefused = name === 'GraphQL' && asked === 'all'
            const shown = isRefused ? [] : visibleDocuments(who, asked)
            const expected = shown.map((document) => ids[document])
            const seen = listed.map(({ id }) => id).filter((id) => Object.values(ids).includes(id))
            expect(seen.toSorted(), where).toEqual(expected.toSorted())
            expect(listed.find(({ id }) => id === ids.published)?.words ?? '').not.toContain(
              DRAFT_WORDS,
            )

            const drafts = await list(fixture.callers[who], { collection, locale, draft: true })
            const words = drafts.map((draft) => draft.words).join()
            if (seesDraftWords(who, asked)) {
              if (asked === 'none') expect(words, where).toContain(DRAFT_WORDS)
            } else {
              expect(words, where).not.toContain(DRAFT_WORDS)
              expect(words, where).not.toContain('Never public')
            }
          }
        }
      },
      LONG,
    )

    it.each(WHO)('shows %s versions only where staff', async (who) => {
      for (const collection of DRAFTED) {
        const count = await versions(fixture.callers[who], collection)
        expect(count > 0, collection).toBe(readsVersions(who))
      }
    })

    it.each(WHO)(
      'lets %s write content only as their table row says',
      async (who) => {
        const { payload } = fixture.site
        for (const collection of DRAFTED) {
          const spare = await forOneWrite(payload, collection)
          for (const operation of WRITES) {
            for (const asked of ASKED) {
              const isRefused = name === 'GraphQL' && asked === 'all'
              const expected = !isRefused && writesContent(who, operation, asked)
              // A write that must not go through changes nothing: one document serves them all.
              const target = expected ? await forOneWrite(payload, collection) : spare
              const wentThrough = await write(fixture.callers[who], {
                ...target,
                operation,
                collection,
                locale: LOCALE_OF[asked],
                data: dataFor(collection, unique('Written')),
              })
              expect(wentThrough, `${operation} ${collection}, locale ${asked}`).toBe(expected)
            }
          }
        }
      },
      LONG,
    )

    it.each(WHO)(
      'lets %s use the trash only as their table row says',
      async (who) => {
        const { payload } = fixture.site
        const caller = fixture.callers[who]
        for (const collection of [...DRAFTED, 'media'] as const) {
          const { id, version } =
            collection === 'media'
              ? { id: await makePicture(payload), version: '' }
              : await forOneWrite(payload, collection)
          const args = { collection, id, version, locale: undefined, data: {} }
          for (const operation of TRASH_WRITES) {
            const wentThrough = await write(caller, { ...args, operation })
            expect(wentThrough, `${operation} ${collection}`).toBe(mayUseTrash(who))
            // What was not done by them is done by the site: the next one needs it.
            const deletedAt = operation === 'trash' ? new Date().toISOString() : null
            if (!wentThrough && operation !== 'deleteForEver') {
              await payload.update({ collection, id, data: { deletedAt }, trash: true })
            }
            const row = await payload.db.findOne<{ id: string; deletedAt?: string | null }>({
              collection,
              where: { id: { equals: id } },
            })
            expect(Boolean(row?.deletedAt), `${operation} ${collection}`).toBe(Boolean(deletedAt))
          }
        }
      },
      LONG,
    )

    it.each(WHO)('lets %s write no record of ours, and read only what is theirs', async (who) => {
      for (const [slug, readers] of Object.entries(CLOSED)) {
        // Payload keeps its jobs out of the generated schema of GraphQL.
        if (name === 'GraphQL' && slug === 'payload-jobs') continue
        const collection = slug as CollectionSlug
        const caller = fixture.callers[who]
        if (name !== 'GraphQL') {
          const listed = await list(caller, { collection, locale: undefined, draft: false })
          if (!readers.includes(who)) expect(listed, slug).toEqual([])
          if (slug === 'translations' && who === 'translator') {
            const locales = listed.map(
              ({ words }) => (JSON.parse(words) as { locale: string }).locale,
            )
            expect(new Set(locales)).toEqual(new Set(['fr']))
          }
          const id = listed[0]?.id ?? '00000000-0000-4000-8000-000000000000'
          for (const operation of ['create', 'update', 'delete'] as const) {
            if (slug === 'error-reports' && operation === 'delete' && who === 'admin') continue
            const args = { operation, collection, id, version: id, locale: undefined }
            const data = { state: 'released', key: 'k', owner: 'o', reason: 'x' }
            expect(await write(caller, { ...args, data }), `${operation} ${slug}`).toBe(false)
          }
        }
      }
    })

    it.each(WHO)('lets %s read terms where staff, and write them as administrator', async (who) => {
      const { payload } = fixture.site
      const caller = fixture.callers[who]
      for (const [slug, { readers, field }] of Object.entries(ADMINISTERED)) {
        const collection = slug as CollectionSlug
        const make = async () => {
          const data = { [field]: unique('Kept'), kind: 'term' } as never
          const { id } = await payload.create({ collection, data })
          return id
        }
        const spare = await make()
        const listed = await list(caller, { collection, locale: undefined, draft: false })
        expect(listed.some(({ id }) => id === spare)).toBe(readers.includes(who))
        for (const operation of ['create', 'update', 'delete'] as const) {
          const id = who === 'admin' ? await make() : spare
          const data = { [field]: unique('Written'), kind: 'term' }
          const args = { operation, collection, locale: undefined, id, version: id, data }
          expect(await write(caller, args), `${operation} ${slug}`).toBe(who === 'admin')
        }
      }
    })
  })
})
