import express from 'express'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPreviewToken } from '#src/site/preview/token.ts'
import { createSiteRouter } from '#src/site/router.ts'
import { freshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { bold, link, paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn } from '#tests/helpers/translation/site.ts'
import type { TestSite } from '#tests/helpers/translation/site.ts'
import { workOff } from '#tests/helpers/translation/work.ts'

const NOW = new Date('2026-11-22T12:00:00Z')

describe('the reader’s site on a real Payload', () => {
  let database: FreshDatabase
  let site: TestSite
  let server: Server
  let origin: string
  const ids = { summit: '', session: '', draft: '', untranslated: '' }

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, { redirect: 'manual', headers: { accept: 'text/html', ...headers } })
  const page = async (path: string) => (await get(path)).text()

  beforeAll(async () => {
    database = await freshDatabase()
    site = await bootSite({ database })
    await switchOn(site, [{ locale: 'fr' }, { locale: 'ar' }])
    const { payload, env } = site
    const summit = await payload.create({
      collection: 'summits',
      data: {
        title: 'Fourth Global Summit',
        timeZone: 'America/New_York',
        city: 'New York',
        startDate: '2023-09-18T12:00:00.000Z',
        endDate: '2023-09-21T12:00:00.000Z',
        introduction: richText(
          paragraph(
            text('Read the '),
            link('report', 'https://example.org/report'),
            bold(' today'),
          ),
        ),
        facts: [{ value: '115', label: 'cities' }],
        announcement: { text: 'Doors open at nine.', until: '2026-11-21T00:00:00.000Z' },
        notes: [{ text: 'The lift works again.', until: '2027-01-01T00:00:00.000Z' }],
        _status: 'published',
      },
    })
    ids.summit = summit.id
    const session = await payload.create({
      collection: 'sessions',
      data: {
        title: 'Opening plenary',
        summit: summit.id,
        status: 'moved',
        statusNote: 'It is now in the Library.',
        startsAt: '2023-09-18T13:30:00.000Z',
        format: 'plenary',
        _status: 'published',
      },
    })
    ids.session = session.id
    await payload.create({
      collection: 'sessions',
      data: {
        title: 'Steering committee',
        summit: summit.id,
        status: 'planned',
        _status: 'published',
      },
    })
    const draft = await payload.create({
      collection: 'pages',
      data: { title: 'Secret plans', slug: 'secret-plans', _status: 'draft' },
      draft: true,
    })
    ids.draft = draft.id
    await workOff(payload)
    // Published after the jobs ran: readers of French see it before its translation is there.
    const untranslated = await payload.create({
      collection: 'pages',
      data: { title: 'About the League', _status: 'published' },
    })
    ids.untranslated = untranslated.id
    const app = express()
    app.use(createSiteRouter({ payload, env, clock: () => NOW }))
    server = app.listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  })

  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
    await site.destroy()
    await database.cleanup()
  })

  it('leads to the language the browser asks for, and says that the answer varies', async () => {
    const french = await get('/', { 'accept-language': 'de, fr-CA;q=0.9, en;q=0.5' })
    expect(french.status).toBe(302)
    expect(french.headers.get('location')).toBe('/fr')
    expect(french.headers.get('vary')).toContain('Accept-Language')
  })

  it('shows a summit with its programme in the source language, without a notice', async () => {
    const html = await page('/en/summits/fourth-global-summit')
    expect(html).toContain('<html lang="en" dir="ltr">')
    expect(html).toContain('Fourth Global Summit</h1>')
    expect(html).toContain('Steering committee')
    expect(html).toContain('Moved')
    expect(html).toContain('It is now in the Library.')
    expect(html).not.toContain('translation-notice')
  })

  it('forgets an announcement whose time has passed and keeps a note whose time has not', async () => {
    const html = await page('/en/summits/fourth-global-summit')
    expect(html).not.toContain('Doors open at nine.')
    expect(html).toContain('The lift works again.')
  })

  it('keeps link and bold words in the translation, and calls rehearsal text by its name', async () => {
    const french = await get('/fr/summits/fourth-global-summit')
    const path = french.status === 200 ? '/fr/summits/fourth-global-summit' : location(french)
    const html = await page(path)
    expect(html).toContain('<html lang="fr" dir="ltr">')
    expect(html).toMatch(/<a href="https:\/\/example\.org\/report" rel="noopener external">/)
    expect(html).toMatch(/<strong>/)
    expect(html).toContain('texte de répétition')
    expect(html).not.toContain('relu')
  })

  it('gives each language of a page its address, also from an address of another language', async () => {
    const html = await page('/en/summits/fourth-global-summit')
    const french = /hrefLang="fr" href="[^"]*(\/fr\/[^"]+)"/i.exec(html)?.[1] ?? ''
    expect(french).not.toBe('')
    expect((await get(french)).status).toBe(200)
    const wrong = await get(french.replace('/fr/', '/en/'))
    expect([200, 302]).toContain(wrong.status)
    if (wrong.status === 302) expect(location(wrong)).toBe('/en/summits/fourth-global-summit')
  })

  it('shows the original, marked and kept from search engines, where a translation is missing', async () => {
    const html = await page('/fr/pages/about-the-league')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).toContain('Cette page n’est pas encore traduite.')
    expect(html).toContain('<span lang="en" dir="ltr">About the League</span>')
  })

  it('answers a language that is switched off, or unknown, with “not found” in the best language', async () => {
    const off = await get('/de/summits/fourth-global-summit', { 'accept-language': 'fr' })
    expect(off.status).toBe(404)
    expect(await off.text()).toContain('<html lang="fr"')
    expect((await get('/xx')).status).toBe(404)
  })

  it('never shows a draft without its link, and shows it with it as a draft', async () => {
    expect((await get('/en/pages/secret-plans')).status).toBe(404)
    const token = createPreviewToken({
      claims: { collection: 'pages', id: ids.draft, locale: 'en', exp: NOW.getTime() + 1000 },
      secret: site.env.payloadSecret,
    })
    const shared = await get(`/en/preview/${token}`)
    expect(shared.status).toBe(200)
    expect(shared.headers.get('cache-control')).toBe('no-store')
    expect(shared.headers.get('content-security-policy')).toContain("script-src 'self'")
    const html = await shared.text()
    expect(html).toContain('Secret plans')
    expect(html).toContain('This is a draft.')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
  })

  it('shows what is newest of a published page by its preview link only', async () => {
    await site.payload.update({
      collection: 'sessions',
      id: ids.session,
      data: { title: 'Opening plenary, redrafted', _status: 'draft' },
      draft: true,
    })
    const token = createPreviewToken({
      claims: { collection: 'sessions', id: ids.session, locale: 'en', exp: NOW.getTime() + 1000 },
      secret: site.env.payloadSecret,
    })
    expect(await page(`/en/preview/${token}`)).toContain('Opening plenary, redrafted')
    const published = await page('/en/summits/fourth-global-summit/sessions/opening-plenary')
    expect(published).toContain('Opening plenary')
    expect(published).not.toContain('redrafted')
  })

  it('says plainly when a preview link no longer works', async () => {
    const old = createPreviewToken({
      claims: {
        collection: 'pages',
        id: ids.draft,
        locale: 'en',
        exp: NOW.getTime() - 172_800_000,
      },
      secret: site.env.payloadSecret,
    })
    const expired = await get(`/en/preview/${old}`)
    expect(expired.status).toBe(404)
    expect(await expired.text()).toContain('This preview link no longer works')
  })

  it('redirects an address a document had before', async () => {
    await site.payload.update({
      collection: 'pages',
      id: ids.untranslated,
      data: { slug: 'who-we-are', _status: 'published' },
    })
    const old = await get('/en/pages/about-the-league')
    expect(old.status).toBe(301)
    expect(location(old)).toBe('/en/pages/who-we-are')
  })

  it('lists what is published, and nothing else, in the sitemap', async () => {
    const xml = await (await get('/sitemap.xml')).text()
    expect(xml).toContain('/en/summits/fourth-global-summit')
    expect(xml).toContain('hreflang="fr"')
    expect(xml).not.toContain('secret-plans')
  })

  it.each(['/en', '/ar', '/fr/sponsors', '/robots.txt'])('answers %s', async (path) => {
    expect((await get(path)).status).toBe(200)
  })

  it('loads nothing that its content policy forbids: no inline script or style', async () => {
    const response = await get('/en')
    const html = await response.text()
    expect(response.headers.get('content-security-policy')).toContain("script-src 'none'")
    expect(html).not.toMatch(/<script|<style|\sstyle="|\son\w+="/)
  })
})

function location(response: Response): string {
  return response.headers.get('location') ?? ''
}
