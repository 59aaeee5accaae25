import { getPayload } from 'payload'
import { Articles, article } from '#tests/helpers/database/articles.ts'
import { loose } from '#tests/helpers/database/loosePayload.ts'
import { throwAwayConfig } from '#tests/helpers/database/throwAwayConfig.ts'

/** Writes twice in one transaction and then stands still in it, for somebody to kill it there. */
const [uri = '', id = ''] = process.argv.slice(2)
const collection = 'articles'

const payload = await getPayload({
  config: throwAwayConfig({ uri, collections: [Articles], push: false }),
})
const transactionID = (await payload.db.beginTransaction()) ?? ''
const req = { transactionID }
const local = loose(payload)
await local.update({ collection, id, data: { ...article(2), _status: 'published' }, req })
await local.create({ collection, data: article(3), req })
const { title } = await local.findByID({ collection, id, req })
console.log(`inside: ${String(title)}`)
setInterval(() => undefined, 1000)
