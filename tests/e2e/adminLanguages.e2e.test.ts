import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { choose, languageRow, save, whenSettled } from '#tests/helpers/browser/admin.ts'
import { inBrowser, launchChromium } from '#tests/helpers/browser/chromium.ts'
import { startDragoman } from '#tests/helpers/browser/dragoman.ts'
import type { Dragoman } from '#tests/helpers/browser/dragoman.ts'
import { setUp } from '#tests/helpers/browser/firstSteps.ts'
import { ask } from '#tests/helpers/browser/ownApi.ts'
import { startDeeplServer } from '#tests/helpers/deepl-server/server.ts'
import type { DeeplServer } from '#tests/helpers/deepl-server/server.ts'
import { until } from '#tests/helpers/until.ts'

const ADMIN = { email: 'ada@example.org', password: 'an-administrator-of-towns' }
const DEEPL_KEY = 'a-key-of-the-test:fx'
const TITLE = 'Notes of the mayors'

/** Each test goes on where the one before stopped. */
describe('languages, from the sidebar and from the settings', inBrowser, () => {
  let browser: Browser
  let deepl: DeeplServer
  let server: Dragoman
  let page: Page
  let document: string

  beforeAll(async () => {
    browser = await launchChromium()
    deepl = await startDeeplServer({ key: DEEPL_KEY })
    server = await startDragoman({
      env: { DEEPL_AUTH_KEY: DEEPL_KEY, DEEPL_SERVER_URL: deepl.url },
    })
    page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
    await setUp(page, { logs: server.logs(), ...ADMIN })
    await ask(page, {
      path: '/api/globals/settings',
      body: {
        organisation: { name: 'League of Small Towns' },
        languages: [{ locale: 'fr', enabled: true, policy: 'immediate', formality: 'default' }],
      },
    })
    const { doc } = await ask(page, {
      path: '/api/pages',
      body: { title: TITLE, slug: 'notes', _status: 'published' },
    })
    document = doc.id
    await page.goto(`${server.url}/admin/collections/pages/${document}`)
    await frenchSays('Live')
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
    await deepl.close()
  })

  const frenchSays = (words: string) =>
    languageRow(page, 'Français').getByText(words).first().waitFor()
  const isSaid = (words: string) =>
    page.locator('.dragoman-languages').getByRole('status').getByText(words).waitFor()

  const read = async (locale: 'fr' | 'es'): Promise<string> => {
    const response = await fetch(`${server.url}/${locale}/pages/notes`)
    return response.ok ? response.text() : String(response.status)
  }

  const act = async (action: string): Promise<void> => {
    await languageRow(page, 'Français').getByRole('button').click()
    await page.locator('.popup__content').getByRole('button', { name: action }).click()
  }
  const confirm = (label: string) =>
    page.getByRole('dialog').getByRole('button', { name: label }).click()

  test('the original is shown at once, after asking, and the translation again', async () => {
    expect(await read('fr')).toContain(`[fr] ${TITLE}`)
    await act('Show the original')
    expect(await page.getByRole('dialog').innerText()).toContain('The translation is kept')
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    expect(await read('fr')).toContain(`[fr] ${TITLE}`)

    await act('Show the original')
    await confirm('Show the original')
    await isSaid('Français: readers have the original now.')
    expect(await read('fr')).not.toContain(`[fr] ${TITLE}`)
    await frenchSays('Readers have the original.')
    // The keyboard goes on where it was.
    const focused = page.locator('[data-locale="fr"]:focus')
    await focused.waitFor()

    await act('Show the translation again')
    await isSaid('readers have the translation again')
    expect(await read('fr')).toContain(`[fr] ${TITLE}`)
  })

  test('a document leaves a language, and comes back as it was', async () => {
    await act('Withdraw from this language')
    await confirm('Withdraw from this language')
    await frenchSays('Withdrawn')
    expect(await read('fr')).not.toContain(`[fr] ${TITLE}`)
    await act('Bring back')
    await frenchSays('Live')
    expect(await read('fr')).toContain(`[fr] ${TITLE}`)
  })

  test('a machine is asked again, when it has been said what that sends', async () => {
    deepl.requests.length = 0
    await act('Translate again')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`At most 1 sentence with ${String(TITLE.length)} characters`).waitFor()
    await dialog.getByText('That costs about €0.01.').waitFor()
    expect(deepl.requests).toEqual([])
    await confirm('Translate again')
    await until('the machine was asked', () => deepl.requests.length > 0)
    expect(deepl.requests.flatMap(({ texts }) => texts)).toEqual([TITLE])
    await frenchSays('Live')
  })

  test('what was held is tried again from where its reason stands', async () => {
    deepl.misbehave({ kind: 'status', status: 456 }, 1)
    await act('Translate again')
    await confirm('Translate again')
    await frenchSays('has used up its characters')
    // Readers keep what they had.
    expect(await read('fr')).toContain(`[fr] ${TITLE}`)
    await act('Try again')
    await frenchSays('Live')
  })

  test('a language says what it costs before it is on, and then how far it is', async () => {
    await openLanguages()
    await whenSettled(page, () => page.getByRole('button', { name: 'Add Language' }).click())
    const row = page.locator('#languages-row-1')
    await whenSettled(page, () => choose(row, { option: 'Español', page }))
    await row.getByText(/Spanish: .* characters to send, about €0\.01/u).waitFor()
    await save(page)
    await row.getByText(/Filled: the 1 document/u).waitFor()
    await row.getByText(/This month: \d+ sentences, \d+ paid characters/u).waitFor()
    expect(await read('es')).toContain(`[es] ${TITLE}`)
  })

  test('switched off, it says what readers will find; on again, that nothing is paid twice', async () => {
    const row = page.locator('#languages-row-1')
    const isOn = row.getByRole('checkbox', { name: 'On' })
    await whenSettled(page, () => isOn.uncheck())
    await row.getByText('Nothing is lost: translations are kept').waitFor()
    await save(page)
    expect(await read('es')).toBe('404')

    deepl.requests.length = 0
    await openLanguages()
    await whenSettled(page, () => isOn.check())
    await row.getByText(/0 characters to send.*used again/u).waitFor()
    await save(page)
    await until('Spanish readers are back', async () =>
      (await read('es')).includes(`[es] ${TITLE}`),
    )
    expect(deepl.requests).toEqual([])
  })

  test('the original of a whole language, without saving and without undoing it by saving', async () => {
    await openLanguages()
    const row = page.locator('#languages-row-0')
    await row.getByRole('button', { name: 'Show the original: Français' }).click()
    await confirm('Show the original')
    await row.getByText('readers have the original of every page now').waitFor()
    expect(await read('fr')).not.toContain(`[fr] ${TITLE}`)
    expect(await read('es')).toContain(`[es] ${TITLE}`)
    const limit = row.getByLabel('Characters a month for this language')
    await whenSettled(page, () => limit.fill('100000'))
    await save(page)
    expect(await read('fr')).not.toContain(`[fr] ${TITLE}`)
    await row.getByText(/ of 100,000 characters/u).waitFor()

    await row.getByRole('button', { name: 'Show the translation again: Français' }).click()
    await row.getByText('readers have the translations again').waitFor()
    expect(await read('fr')).toContain(`[fr] ${TITLE}`)
  })

  async function openLanguages(): Promise<void> {
    await page.goto(`${server.url}/admin/globals/settings`)
    await page.getByRole('button', { name: 'Languages', exact: true }).click()
    await page.locator('#languages-row-0').waitFor()
  }
})
