import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import type { User } from '#payload-types'
import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { CollectionSlug, Payload } from 'payload'
import type { Caller } from './interfaces.ts'
import type { DocumentName, Who } from './table.ts'

export const DRAFTED = ['summits', 'sessions', 'sponsors', 'people', 'pages'] as const

export type Drafted = (typeof DRAFTED)[number]

/** Words that stand only in the unpublished draft of the published document. */
export const DRAFT_WORDS = 'Not yet public'

export type Fixture = {
  site: TestSite
  callers: Record<Who, Caller>
  ids: Record<Drafted, Record<DocumentName, string>>
}

/** The least that each collection wants. */
export function dataFor(collection: Drafted, words: string): Record<string, unknown> {
  if (collection === 'sponsors') return { name: words, kind: 'sponsor' }
  if (collection === 'people') return { name: words, position: words }
  if (collection === 'sessions') return { title: words, status: 'planned' }
  if (collection === 'summits') return { title: words, timeZone: 'UTC' }
  return { title: words }
}

/** A name that no other document has: addresses are made from it. */
export const unique = (words: string) => `${words} ${randomUUID().slice(0, 8)}`

export async function makeFixture(database: FreshDatabase): Promise<Fixture> {
  const site = await bootSite({ database })
  const { payload } = site
  await switchOn(site, [{ locale: 'fr' }, { locale: 'es' }])
  const ids = {} as Fixture['ids']
  for (const collection of DRAFTED) ids[collection] = await makeDocuments(payload, collection)
  await makePicture(payload)
  await workOff(payload)
  for (const collection of DRAFTED) {
    const { published, withdrawn } = ids[collection]
    const secret = dataFor(collection, unique(DRAFT_WORDS))
    await payload.update({
      collection,
      id: published,
      draft: true,
      data: { ...secret, _status: 'draft' } as never,
    })
    await payload.update({ collection, id: withdrawn, data: { _status: 'draft' } as never })
  }
  await workOff(payload)
  // The first account of a site is always an administrator's.
  const admin = await callerOf(payload, await makePerson(payload, ['admin']))
  const callers = {
    anonymous: { payload, user: null, headers: new Headers() },
    translator: await callerOf(payload, await makePerson(payload, ['translator'], ['fr'])),
    editor: await callerOf(payload, await makePerson(payload, ['editor'])),
    admin,
  }
  return { site, callers, ids }
}

async function callerOf(payload: Payload, user: User): Promise<Caller> {
  const headers = await signIn(payload, user)
  return { payload, headers, user: { ...user, collection: 'users' } }
}

async function makeDocuments(payload: Payload, collection: Drafted) {
  const make = async (words: string, status: 'published' | 'draft') => {
    const data = { ...dataFor(collection, unique(words)), _status: status } as never
    const made = await payload.create({ collection, data, draft: status === 'draft' })
    return made.id
  }
  return {
    published: await make('Public', 'published'),
    withdrawn: await make('Withdrawn', 'published'),
    draft: await make('Never public', 'draft'),
  }
}

export async function makePicture(payload: Payload): Promise<string> {
  const data = await sharp({
    create: { width: 32, height: 32, channels: 3, background: '#2a5d84' },
  })
    .png()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: 'A blue square' },
    file: { data, mimetype: 'image/png', name: 'square.png', size: data.length },
  })
  return id
}

/** Ids of documents made for one write, so that no write needs what another left. */
export async function forOneWrite(payload: Payload, collection: Drafted & CollectionSlug) {
  const data = { ...dataFor(collection, unique('For one write')), _status: 'draft' } as never
  const { id } = await payload.create({ collection, data, draft: true })
  const versions = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    limit: 1,
  })
  return { id, version: versions.docs[0]?.id ?? '' }
}
