import { describeEachDatabase } from '#tests/helpers/database/eachDatabase.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import { bold, link, paragraph, richText, text } from '#tests/helpers/translation/richText.ts'
import { bootSite, switchOn, type TestSite } from '#tests/helpers/translation/site.ts'
import { workOff } from '#tests/helpers/translation/work.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'

describeEachDatabase('publishing in English', ({ fresh }) => {
  let database: FreshDatabase
  let site: TestSite

  beforeAll(async () => {
    database = await fresh()
    site = await bootSite({ database })
    await switchOn(site, [{ locale: 'fr' }, { locale: 'ar' }])
    await workOff(site.payload)
  })

  afterAll(async () => {
    await site?.destroy()
    await database?.cleanup()
  })

  it('is read in French with link and bold words in place', async () => {
    const { payload } = site
    const body = richText(
      paragraph(
        text('Read the '),
        link('final report', 'https://example.org/report'),
        text(' today. It names '),
        bold('45 countries'),
        text('.'),
      ),
    )
    const { id } = await payload.create({
      collection: 'sessions',
      data: { title: 'Opening plenary', status: 'planned', body, _status: 'published' } as never,
    })
    await workOff(payload)
    const french = await payload.findByID({
      collection: 'sessions',
      id,
      locale: 'fr',
      fallbackLocale: false,
      overrideAccess: false,
    })
    expect(french.title).not.toBe('Opening plenary')
    expect(french.slug).toBeTruthy()
    const nodes = JSON.stringify(french.body)
    expect(nodes).toContain('https://example.org/report')
    expect(nodes).toContain('"format":1')
    expect(nodes).not.toContain('g1')
    const { docs } = await payload.find({
      collection: 'translations',
      where: { document: { equals: id } },
    })
    expect(docs.map(({ locale, state }) => `${locale} ${state}`).toSorted()).toEqual([
      'ar released',
      'fr released',
    ])
  })
})
