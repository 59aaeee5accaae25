import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn } from '#tests/helpers/translation/site.ts'
import { compare } from './compare.ts'

const body = richText(
  ...Array.from({ length: 100 }, (_, at) => paragraph(text(`Sentence number ${String(at + 1)}.`))),
)

/** Publishing must not wait for translation: with three languages on, and with none. */
export async function benchSaving(): Promise<void> {
  const databases = [await freshDatabase('sqlite'), await freshDatabase('sqlite')] as const
  const without = await bootSite({ database: databases[0] })
  const withThree = await bootSite({ database: databases[1] })
  await switchOn(without, [])
  await switchOn(withThree, [{ locale: 'fr' }, { locale: 'es' }, { locale: 'ar' }])
  const publishIn = (site: typeof without) => () =>
    site.payload.create({
      collection: 'sessions',
      data: { title: 'A session', status: 'planned', body, _status: 'published' },
    })
  await compare({
    what: 'Publishing a session of 100 sentences (SQLite)',
    baseline: { name: 'no language on', run: publishIn(without) },
    candidate: { name: 'three languages on', run: publishIn(withThree) },
    rounds: 20,
  })
  for (const site of [without, withThree]) await site.destroy()
  for (const database of databases) await database.cleanup()
}
