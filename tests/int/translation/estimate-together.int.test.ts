import type { LanguageEstimate } from '#src/translation/estimate/types.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { type DeeplServer, startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { callApi } from '#tests/helpers/translation/api.ts'
import { makePerson, signIn } from '#tests/helpers/translation/people.ts'
import { paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { recordOf } from '#tests/helpers/translation/texts.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

const KEY = 'a-key-of-our-own'

type Answer = {
  documents: number
  media: number
  standing: string
  summary: string
  problems?: { id: string }[]
  languages: LanguageEstimate[]
  total: LanguageEstimate
}

type Document = { collection: 'sessions'; id: string }

describeEachDatabase('what publishing several documents will do', ({ fresh }) => {
  let database: FreshDatabase
  let deepl: DeeplServer
  let site: TestSite
  let editor: Headers
  let pictures: string[]

  beforeAll(async () => {
    database = await fresh()
    deepl = await startDeeplServer({ key: KEY })
    site = await bootSite({
      database,
      variables: {
        TRANSLATION_PROVIDER: 'deepl',
        DEEPL_AUTH_KEY: KEY,
        DEEPL_SERVER_URL: deepl.url,
      },
    })
    // Uploaded before there was a language: nothing of them was ever translated.
    pictures = [await picture('Boats on a river'), await picture('A bridge at night')]
    await switchOn(site, [{ locale: 'fr' }, { locale: 'ar', policy: 'after-review' }])
    await workOff(site.payload)
    editor = await signIn(site.payload, await makePerson(site.payload, ['editor']))
  })

  afterAll(async () => {
    await site?.destroy()
    await deepl?.close()
    await database?.cleanup()
  })

  async function picture(alt: string): Promise<string> {
    const data = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const { id } = await site.payload.create({
      collection: 'media',
      data: { alt },
      file: { data, mimetype: 'image/png', name: `${alt}.png`, size: data.length },
    })
    return id
  }

  const draft = async (title: string, words: string[], shown?: string): Promise<Document> => {
    const upload = { type: 'upload', relationTo: 'media', value: shown, fields: {}, version: 3 }
    const body = richText(...words.map((sentence) => paragraph(text(sentence))))
    if (shown) body.root.children.push({ ...upload, format: '', id: shown })
    const { id } = await site.payload.create({
      collection: 'sessions',
      draft: true,
      data: { title, status: 'planned', body, _status: 'draft' } as never,
    })
    return { collection: 'sessions', id }
  }

  const ask = async (path: string, documents: readonly object[], headers = editor) => {
    const body = { documents }
    const answer = await callApi({ payload: site.payload, method: 'POST', headers, path, body })
    return { status: answer.status, body: answer.body as unknown as Answer }
  }

  const estimate = (documents: readonly object[], headers?: Headers) =>
    ask('/publications/estimate', documents, headers)

  const estimateOne = async ({ collection, id }: Document) => {
    const path = `/translations/estimate?collection=${collection}&id=${id}`
    return (await callApi({ payload: site.payload, headers: editor, path }))
      .body as unknown as Answer
  }

  it('is billed to the character; what they share, and pictures, once', async () => {
    const [boats, bridge] = pictures
    const documents = [
      await draft('Morning of the mayors', ['Doors open at nine.', 'Bring a badge.'], boats),
      await draft('Evening of the mayors', ['Doors open at nine.', 'Bring “a” badge.'], boats),
      await draft('Night of the mayors', ['Bring "a" badge.', 'Bring a badge.'], bridge),
    ]
    const requests = deepl.requests.length
    const { status, body } = await estimate(documents)
    expect(status).toBe(200)
    expect(deepl.requests.length, 'estimating asks nobody').toBe(requests)
    expect(body).toMatchObject({ documents: 3, media: 2, standing: 'ready' })
    expect(body.summary).toMatch(/^\d+ sentences, \d+ characters × 2 languages/)
    expect(body.languages.map(({ memory }) => memory.exact)).toEqual([3, 3])

    const before = deepl.charactersBilled()
    expect((await ask('/publications', documents)).status).toBe(201)
    await workOff(site.payload)
    expect(deepl.charactersBilled() - before).toBe(body.total.send.billedCharacters)
    for (const id of pictures)
      expect((await recordOf(site.payload, id, 'fr')).state).toBe('released')
    const after = await estimate(documents)
    expect(after.body.total.send.sentences, 'nothing is left').toBe(0)
    expect(after.body.media).toBe(0)
  })

  it('a document alone counts the picture that it brings', async () => {
    const harbour = await withLanguagesOff(() => picture('A harbour in the fog'))
    const document = await draft('Fog of the mayors', ['Wear something warm.'], harbour)
    const counted = await estimateOne(document)
    expect(counted.media).toBe(1)
    const before = deepl.charactersBilled()
    expect((await ask('/publications', [document])).status).toBe(201)
    await workOff(site.payload)
    expect(deepl.charactersBilled() - before).toBe(counted.total.send.billedCharacters)
  })

  it('names what is not there, and answers editors alone', async () => {
    const good = await draft('A whole session', ['Everything is here.'])
    const gone = { collection: 'sessions', id: '00000000-0000-4000-8000-000000000000' }
    const picked = { collection: 'media', id: pictures[0] }
    for (const bad of [gone, picked]) {
      const { status, body } = await estimate([good, bad])
      expect(status).toBe(422)
      expect(body.problems).toMatchObject([{ id: bad.id }])
    }
    expect((await estimate([])).status).toBe(400)
    const translator = await makePerson(site.payload, ['translator'], ['fr'])
    expect((await estimate([good], await signIn(site.payload, translator))).status).toBe(403)
    expect((await estimate([good], new Headers())).status).toBe(401)
  })

  async function withLanguagesOff<T>(work: () => Promise<T>): Promise<T> {
    await switchOn(site, [])
    const done = await work()
    await switchOn(site, [{ locale: 'fr' }, { locale: 'ar', policy: 'after-review' }])
    await workOff(site.payload)
    return done
  }
})
