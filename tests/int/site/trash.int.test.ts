import express from 'express'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mediaRoutes } from '#src/http/mediaRoutes.ts'
import { createPreviewToken } from '#src/site/preview/token.ts'
import { createSiteRouter } from '#src/site/router.ts'
import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { internalLink, paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn } from '#tests/helpers/translation/site.ts'
import type { TestSite } from '#tests/helpers/translation/site.ts'
import { workOff } from '#tests/helpers/translation/work.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const KINDS = ['summits', 'sessions', 'sponsors', 'people', 'pages', 'media'] as const
type Kind = (typeof KINDS)[number]

describeEachDatabase('readers and the trash', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite
  let server: Server
  let origin: string
  const ids = {} as Record<Kind, string>
  let file = ''

  const get = (path: string) =>
    fetch(origin + path, { redirect: 'manual', headers: { accept: 'text/html,*/*' } })
  const follow = (path: string) => fetch(origin + path, { headers: { accept: 'text/html' } })
  const inFrench = (path: string) => path.replace('/en', '/fr')
  const page = async (path: string) => {
    const answer = await get(path)
    expect(answer.status, path).toBe(200)
    return answer.text()
  }

  const put = (kind: Kind, deletedAt: string | null) =>
    site.payload.update({ collection: kind, id: ids[kind], data: { deletedAt }, trash: true })

  /** Runs while the document is in the trash, and takes it out again. */
  const whileTrashed = async (kind: Kind, look: () => Promise<void>): Promise<void> => {
    await put(kind, NOW.toISOString())
    try {
      await look()
    } finally {
      await put(kind, null)
    }
  }

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    await switchOn(site, [{ locale: 'fr' }])
    const { payload, env } = site
    const picture = await sharp({
      create: { width: 700, height: 400, channels: 3, background: '#2a5d84' },
    })
      .png()
      .toBuffer()
    const media = await payload.create({
      collection: 'media',
      data: { alt: 'A blue harbour' },
      file: { data: picture, mimetype: 'image/png', name: 'harbour.png', size: picture.length },
    })
    file = media.filename ?? ''
    const _status = 'published' as const
    const about = await payload.create({
      collection: 'pages',
      data: {
        title: 'About the League',
        layout: [{ blockType: 'gallery', images: [{ image: media.id }] }],
        _status,
      },
    })
    const person = await payload.create({
      collection: 'people',
      data: { name: 'Amina Benali', position: 'Mayor', portrait: media.id, _status },
    })
    const sponsor = await payload.create({
      collection: 'sponsors',
      data: { name: 'Union of Ports', kind: 'sponsor', logo: media.id, _status },
    })
    const summit = await payload.create({
      collection: 'summits',
      data: {
        title: 'Fourth Summit',
        timeZone: 'UTC',
        heroImage: media.id,
        introduction: richText(
          paragraph(text('Read '), internalLink('what we are', { pages: about.id })),
        ),
        sponsors: [sponsor.id],
        layout: [{ blockType: 'people', people: [person.id] }],
        _status,
      },
    })
    const session = await payload.create({
      collection: 'sessions',
      data: {
        title: 'Opening plenary',
        summit: summit.id,
        status: 'planned',
        people: [{ person: person.id, role: 'speaker', title: 'Chair of the day' }],
        hosts: [sponsor.id],
        _status,
      },
    })
    await payload.updateGlobal({
      slug: 'navigation',
      data: { items: [{ label: 'Who we are', page: about.id }] },
    })
    Object.assign(ids, {
      summits: summit.id,
      sessions: session.id,
      sponsors: sponsor.id,
      people: person.id,
      pages: about.id,
      media: media.id,
    })
    await workOff(payload)
    const app = express()
    app.use(mediaRoutes({ payload, env }))
    app.use(createSiteRouter({ payload, env, clock: () => NOW }))
    server = app.listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  })

  afterAll(async () => {
    await new Promise((resolve) => server?.close(resolve))
    await site.destroy()
    await database.cleanup()
  })

  const SUMMIT = '/en/summits/fourth-summit'
  const SESSION = `${SUMMIT}/sessions/opening-plenary`
  const PERSON = '/en/people/amina-benali'
  const PAGE = '/en/pages/about-the-league'

  /** What each kind shows, and where: its own address, and the words it leaves on other pages. */
  const SHOWN: Readonly<
    Record<Kind, { own: readonly string[]; words: string; on: readonly string[] }>
  > = {
    // The sessions of a summit have no address without it.
    summits: { own: [SUMMIT, SESSION], words: 'Fourth Summit', on: ['/en', PERSON] },
    sessions: { own: [SESSION], words: 'Opening plenary', on: [SUMMIT, PERSON] },
    people: { own: [PERSON], words: 'Amina Benali', on: [SUMMIT, SESSION] },
    pages: { own: [PAGE], words: 'about-the-league', on: ['/en', SUMMIT] },
    sponsors: { own: [], words: 'Union of Ports', on: [SUMMIT, SESSION, '/en/sponsors'] },
    media: { own: [], words: 'harbour', on: [SUMMIT, PERSON, PAGE, '/en', '/en/sponsors'] },
  }

  it.each(KINDS)(
    '%s: gone from every page and the sitemap, and back after undelete',
    async (kind) => {
      const { own, words, on } = SHOWN[kind]
      const look = async () => ({
        own: await Promise.all(own.map(async (path) => (await get(path)).status)),
        on: await Promise.all(on.map(async (path) => (await page(path)).includes(words))),
        // By its old address: one in the page's own language is a redirect away.
        french: await Promise.all(own.map(async (path) => (await follow(inFrench(path))).status)),
        sitemap: (await page('/sitemap.xml')).includes(own[0] ?? 'no page of its own'),
      })
      const before = await look()
      expect(before.own).toEqual(own.map(() => 200))
      expect(before.french).toEqual(before.own)
      expect(before.on).toEqual(on.map(() => true))
      expect(before.sitemap).toBe(own.length > 0)
      await whileTrashed(kind, async () => {
        const nothing = on.map(() => false)
        const missing = own.map(() => 404)
        const expected = { own: missing, on: nothing, french: missing, sitemap: false }
        expect(await look()).toEqual(expected)
      })
      await workOff(site.payload)
      expect(await look()).toEqual(before)
    },
  )

  it('a picture in the trash is not served, in any size, and leaves no empty box', async () => {
    const sizes = (await page(SUMMIT)).match(/\/media\/harbour[^" ]*/gu) ?? []
    const files = new Set([`/media/${file}`, ...sizes])
    expect(files.size).toBeGreaterThan(1)
    for (const path of files) expect((await get(path)).status, path).toBe(200)
    await whileTrashed('media', async () => {
      for (const path of files) expect((await get(path)).status, path).toBe(404)
      for (const path of [SUMMIT, PAGE, PERSON]) {
        expect(await page(path), path).not.toMatch(/<figure|<img|class="gallery/u)
      }
    })
  })

  it('a shared preview link leads nowhere while its document is in the trash', async () => {
    const claims = {
      collection: 'pages',
      id: ids.pages,
      locale: 'en',
      exp: NOW.getTime() + 1000,
    } as const
    const token = createPreviewToken({ claims, secret: site.env.payloadSecret })
    const link = `/en/preview/${token}`
    expect((await get(link)).status).toBe(200)
    await whileTrashed('pages', async () => {
      expect((await get(link)).status).toBe(404)
    })
  })

  it('what shows a picture in the trash can be published all the same', async () => {
    await whileTrashed('media', async () => {
      await site.payload.update({
        collection: 'pages',
        id: ids.pages,
        data: { title: 'About the League today', _status: 'published' },
      })
      expect(await page(PAGE)).toContain('About the League today')
    })
    expect(await page(PAGE)).toContain('harbour')
  })
})
