import { expect, it } from 'vitest'
import { Articles, article } from '#tests/helpers/database/articles.ts'
import { bootPayload } from '#tests/helpers/database/bootPayload.ts'
import { startChild } from '#tests/helpers/database/childProcess.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { loose } from '#tests/helpers/database/loosePayload.ts'
import { throwAwayConfig } from '#tests/helpers/database/throwAwayConfig.ts'

const collection = 'articles'

it(
  'a process killed between two writes leaves nothing half written on SQLite',
  { timeout: 120_000 },
  async () => {
    const database = await freshDatabase()
    const config = throwAwayConfig({ uri: database.uri, collections: [Articles] })
    const { payload, destroy } = await bootPayload(config)
    const local = loose(payload)
    try {
      const data = { ...article(1), _status: 'published' }
      const { id } = await local.create({ collection, data })
      const before = await local.findByID({ collection, id, locale: 'all' })

      const child = startChild('hangInTransaction.ts', [database.uri, id])
      try {
        await child.says('inside: Title 2')
        expect(await local.findByID({ collection, id, locale: 'all' })).toEqual(before)
      } finally {
        await child.killHard()
      }

      expect(await local.findByID({ collection, id, locale: 'all' })).toEqual(before)
      expect((await local.find({ collection })).totalDocs).toBe(1)
      // Nobody holds the file: the next write goes through at once.
      await local.update({ collection, id, data: { ...article(4), _status: 'published' } })
      expect((await local.findByID({ collection, id }))['title']).toBe('Title 4')
    } finally {
      await destroy()
      await database.cleanup()
    }
  },
)
