import { demoContent } from '#demo/content/index.ts'
import type { CollectionKey } from '#demo/content/types.ts'
import { makeDemoFile } from '#demo/media/files.ts'
import type { Payload } from 'payload'
import { withIds } from './references.ts'

type Data = Record<string, unknown>

type Source = { key: string; data: Data; file?: string }

type DraftCollection = Exclude<CollectionKey, 'media'>

const DRAFTS: readonly DraftCollection[] = ['sponsors', 'people', 'pages', 'summits', 'sessions']

const inCollection = (collection: CollectionKey) =>
  demoContent[collection] as unknown as readonly Source[]

/**
 * Makes and publishes the demo's documents in English. Documents link each other in circles, so all
 * are made as drafts first and published when every id is known. What is there already is found by
 * its title, so that a load which was cut short goes on where it stopped.
 */
export async function makeDocuments(
  payload: Payload,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const total = demoContent.media.length + DRAFTS.flatMap(inCollection).length
  let done = 0
  const step = () => onProgress((done += 1), total)
  const ids = new Map<string, string>()
  for (const picture of inCollection('media')) {
    ids.set(picture.key, await makeMedia(payload, picture))
    step()
  }
  for (const collection of DRAFTS) {
    for (const source of inCollection(collection)) {
      ids.set(source.key, await makeDraft(payload, collection, source))
    }
  }
  for (const collection of DRAFTS) {
    for (const { key, data } of inCollection(collection)) {
      await publish({
        payload,
        collection,
        id: ids.get(key) ?? '',
        data: withIds(data, ids) as Data,
      })
      step()
    }
  }
  await makeGlobals(payload, ids)
}

async function makeMedia(payload: Payload, { data, file }: Source): Promise<string> {
  if (!file) throw new Error('A picture of the demo names no file.')
  const known = await payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    trash: true,
    where: { filename: { equals: file } },
  })
  if (known.docs[0]) return known.docs[0].id
  const made = await payload.create({
    collection: 'media',
    data,
    file: await makeDemoFile(file),
  })
  return made.id
}

/** A draft with its name alone: enough to be found again and to be linked to. */
async function makeDraft(
  payload: Payload,
  collection: DraftCollection,
  { data }: Source,
): Promise<string> {
  const field = 'title' in data ? 'title' : 'name'
  const known = await payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: 1,
    trash: true,
    where: { [field]: { equals: data[field] } },
  })
  if (known.docs[0]) return known.docs[0].id
  const made = await payload.create({
    collection,
    data: { [field]: data[field], _status: 'draft' } as never,
    draft: true,
  })
  return made.id
}

async function publish(args: {
  payload: Payload
  collection: DraftCollection
  id: string
  data: Data
}): Promise<void> {
  const { payload, collection, id, data } = args
  const now = await payload.findByID({ collection, id, depth: 0, trash: true })
  // Somebody who tries the trash out finds it as they left it.
  if (now._status === 'published' || now.deletedAt) return
  await payload.update({ collection, id, data: { ...data, _status: 'published' } as never })
}

async function makeGlobals(payload: Payload, ids: ReadonlyMap<string, string>): Promise<void> {
  const navigation = await payload.findGlobal({ slug: 'navigation', depth: 0 })
  if (navigation.items && navigation.items.length > 0) return
  const data = withIds(demoContent.navigation, ids) as typeof navigation
  await payload.updateGlobal({ slug: 'navigation', data: { items: data.items ?? [] } })
}
