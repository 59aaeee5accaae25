import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { axeViolations } from '#tests/helpers/browser/axe.ts'
import { inBrowser, launchChromium } from '#tests/helpers/browser/chromium.ts'
import { startDragoman, type Dragoman } from '#tests/helpers/browser/dragoman.ts'
import {
  editor,
  enterDemo,
  inHand,
  openSentence,
  recordsOf,
  rewrite,
  untilStanding,
  viewOf,
} from '#tests/helpers/browser/workspace.ts'
import { until } from '#tests/helpers/until.ts'

const DESK = { viewport: { width: 1440, height: 900 }, locale: 'en-GB' } as const

/** Half a minute on a machine with nothing else to do. */
const DEMO_MS = 180_000

/** A translator's hour: each test takes a sentence of its own in the demo's sessions. */
describe('the workspace', inBrowser, () => {
  let browser: Browser
  let dataDir: string
  let server: Dragoman
  let page: Page
  let place: { url: string; record: string }
  let session: string

  const enter = async (who: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ ...DESK, ...options })
    const entered = await context.newPage()
    await enterDemo(entered, { url: server.url, who })
    return entered
  }

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'dragoman-workspace-'))
    browser = await launchChromium()
    server = await startDragoman({ args: ['--demo'], dataDir })
    const isFilled = () => server.logs().includes('Dragoman is ready')
    await until('the demo is loaded and translated', isFilled, DEMO_MS)
    page = await enter('translator.fr')
    const { url } = server
    const records = await recordsOf(page, { url, locale: 'fr', collection: 'sessions' })
    const views = await Promise.all(
      records.map(async ({ id, document }) => ({
        document,
        view: await viewOf(page, { url, record: id }),
      })),
    )
    const [longest] = views.toSorted((a, b) => b.view.units.length - a.view.units.length)
    if (!longest) throw new Error('The demo has no session in French.')
    place = { url, record: longest.view.id }
    session = longest.document
  }, 2 * DEMO_MS)
  afterAll(async () => {
    await browser.close()
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  afterEach(async () => {
    await page.context().setOffline(false)
  })

  const units = async () => (await viewOf(page, place)).units
  const unitNamed = async (id: string) => (await units()).find((unit) => unit.id === id)

  /** A sentence that no test has touched yet; without tags, so that any words fit. */
  const untouched = async () => {
    const unit = (await units()).find(
      ({ state, tags, canJoin }) => state === 'machine' && tags.length === 0 && !canJoin,
    )
    if (!unit) throw new Error('No untouched sentence is left.')
    return unit
  }

  /** A sentence of the demo with a link or a format in it, and nothing else. */
  const linked = async (): Promise<{ record: string; unit: string }> => {
    for (const collection of ['pages', 'sessions', 'summits']) {
      for (const { id } of await recordsOf(page, { url: place.url, locale: 'fr', collection })) {
        const { units: all } = await viewOf(page, { url: place.url, record: id })
        const unit = all.find(({ tags }) => tags.length === 1 && tags[0]?.kind === 'pair')
        if (unit) return { record: id, unit: unit.id }
      }
    }
    throw new Error('The demo has no sentence with a tag.')
  }

  const readers = async (): Promise<string> =>
    (await fetch(`${place.url}/api/sessions/${session}?locale=fr&depth=0`)).text()

  test('half a sentence is saved, and readers have none of it; approved they have it; undone they have what they had', async () => {
    const unit = await untouched()
    const before = unit.readers ?? ''
    await openSentence(page, { ...place, unit: unit.id })
    await rewrite(page, 'Une phrase à moitié')
    await untilStanding(page, 'saved')
    expect(await unitNamed(unit.id)).toMatchObject({
      target: 'Une phrase à moitié',
      state: 'edited',
    })
    expect(await readers()).not.toContain('Une phrase à moitié')

    await page.keyboard.type(' puis entière.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Approved. Readers get it in a moment.').waitFor()
    await until('readers have it', async () => (await readers()).includes('moitié puis entière.'))
    // On to the next that needs work, with the caret in it.
    expect(await inHand(page).getAttribute('data-unit')).not.toBe(unit.id)
    await expect.poll(() => editor(page).evaluate((it) => it === document.activeElement)).toBe(true)

    await page.keyboard.press('Alt+Shift+U')
    await page.getByText('The approval is undone.').waitFor()
    await until('readers have what they had', async () => {
      const text = await readers()
      return !text.includes('puis entière.') && text.includes(JSON.stringify(before).slice(1, -1))
    })
    expect(await unitNamed(unit.id)).toMatchObject({ target: 'Une phrase à moitié puis entière.' })
  })

  test('two people in one sentence: both texts are shown, and nothing is overwritten', async () => {
    const unit = await untouched()
    const other = await enter('admin')
    await openSentence(page, { ...place, unit: unit.id })
    await openSentence(other, { ...place, unit: unit.id })
    await page.context().setOffline(true)
    await rewrite(page, 'Mes mots.')
    await rewrite(other, 'Les mots d’une autre.')
    await untilStanding(other, 'saved')
    await page.context().setOffline(false)
    const conflict = inHand(page).getByRole('alert')
    await conflict.waitFor()
    expect(await conflict.innerText()).toContain('Mes mots.')
    expect(await conflict.innerText()).toContain('Les mots d’une autre.')
    expect((await unitNamed(unit.id))?.target).toBe('Les mots d’une autre.')
    expect(await axeViolations(page)).toEqual([])

    await conflict.getByRole('button', { name: 'Keep your text' }).click()
    await untilStanding(page, 'saved')
    await until('it is saved', async () => (await unitNamed(unit.id))?.target === 'Mes mots.')
    await other.context().close()
  })

  test('offline, words are kept and said to be; a closed page has them again', async () => {
    const unit = await untouched()
    await openSentence(page, { ...place, unit: unit.id })
    await page.context().setOffline(true)
    await rewrite(page, 'Écrit hors ligne.')
    await untilStanding(page, 'unreachable')
    await page.getByText('What you write is kept on this device.').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('Not done: the server cannot be reached.').waitFor()
    await page.context().setOffline(false)
    page.once('dialog', (dialog) => void dialog.accept())
    await openSentence(page, { ...place, unit: unit.id })
    expect(await editor(page).innerText()).toBe('Écrit hors ligne.')
    await untilStanding(page, 'saved')
    expect(await unitNamed(unit.id)).toMatchObject({
      target: 'Écrit hors ligne.',
      state: 'edited',
    })
  })

  test('a server that dies while one types loses nothing', async () => {
    const unit = await untouched()
    await openSentence(page, { ...place, unit: unit.id })
    await server.killHard()
    await rewrite(page, 'Écrit sans serveur.')
    await untilStanding(page, 'unreachable')
    server = await startDragoman({ args: ['--demo'], dataDir, port: server.port })
    await untilStanding(page, 'saved')
    expect((await unitNamed(unit.id))?.target).toBe('Écrit sans serveur.')
  })

  test('two sentences are joined, and split again', async () => {
    const unit = (await units()).find(({ canJoin, state }) => canJoin && state === 'machine')
    expect(unit).toBeDefined()
    const before = (await units()).length
    const sentence = await openSentence(page, { ...place, unit: unit?.id ?? '' })
    await sentence.getByRole('button', { name: 'Join with the next' }).click()
    await sentence.getByRole('button', { name: 'Split again' }).waitFor()
    expect(await units()).toHaveLength(before - 1)
    await sentence.getByRole('button', { name: 'Split again' }).click()
    await sentence.getByRole('button', { name: 'Join with the next' }).waitFor()
    expect(await units()).toHaveLength(before)
  })

  test('a tag that was lost is told, and put around new words, by keys alone', async () => {
    const { record, unit } = await linked()
    const { url } = place
    const sentence = await openSentence(page, { url, record, unit })
    const missing = sentence.getByText('Tags still missing: 1')
    await rewrite(page, 'Des mots ')
    await missing.waitFor()
    await page.keyboard.press('Alt+Shift+G')
    await page.keyboard.press('1')
    await page.keyboard.type('liés')
    await missing.waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+Enter')
    await page.getByText('Approved. Readers get it in a moment.').waitFor()
    const approved = (await viewOf(page, { url, record })).units.find(({ id }) => id === unit)
    expect(approved).toMatchObject({ target: 'Des mots <g1>liés</g1>', state: 'approved' })
  })

  test('an original that changes is said at once; the suggestion is taken and approved', async () => {
    const [title] = await units()
    const id = title?.id ?? ''
    const sentence = await openSentence(page, { ...place, unit: id })
    await rewrite(page, 'Un titre approuvé')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Approved. Readers get it in a moment.').waitFor()
    await openSentence(page, { ...place, unit: id })
    const admin = await enter('admin')
    await admin.evaluate(
      async ({ address, data }) => {
        const headers = { 'Content-Type': 'application/json' }
        await fetch(address, { method: 'PATCH', headers, body: JSON.stringify(data) })
      },
      {
        address: `/api/sessions/${session}`,
        data: { title: `${title?.source ?? ''}, with everybody`, _status: 'published' },
      },
    )
    await sentence.getByRole('heading', { name: 'The original has changed' }).waitFor()
    expect(await sentence.locator('.dragoman-changed').innerText()).toContain('with everybody')
    expect(await editor(page).innerText()).toBe('Un titre approuvé')
    await sentence.getByRole('button', { name: 'Take the suggestion' }).click()
    await untilStanding(page, 'saved')
    await page.keyboard.press('Control+Enter')
    await until('it is approved', async () => (await unitNamed(id))?.state === 'approved')
    expect((await unitNamed(id))?.target).not.toBe('Un titre approuvé')
    await admin.context().close()
  })

  test('by keys alone: from sentence to sentence, the original copied, help opened and closed', async () => {
    const all = await units()
    await openSentence(page, { ...place, unit: all[0]?.id ?? '' })
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => inHand(page).getAttribute('data-unit')).toBe(all[1]?.id)
    await expect.poll(() => editor(page).evaluate((it) => it === document.activeElement)).toBe(true)
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => inHand(page).getAttribute('data-unit')).toBe(all[0]?.id)
    await expect.poll(() => editor(page).evaluate((it) => it === document.activeElement)).toBe(true)
    const before = await editor(page).innerText()
    await page.keyboard.press('Alt+Shift+S')
    await expect.poll(() => editor(page).innerText()).not.toBe(before)
    await page.keyboard.press('Control+z')
    await expect.poll(() => editor(page).innerText()).toBe(before)
    await page.keyboard.press('Alt+Shift+H')
    const help = page.getByRole('dialog', { name: 'Keys' })
    await help.waitFor()
    expect(await help.innerText()).toContain('Ctrl+↵')
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'hidden' })
    await untilStanding(page, 'saved')
  })

  test('is right to left in Arabic, fits 360 pixels, and axe finds nothing in light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const arabic = await enter('translator.ar', {
        colorScheme,
        viewport: { width: 360, height: 740 },
      })
      const { url } = place
      const [record] = await recordsOf(arabic, { url, locale: 'ar', collection: 'summits' })
      const view = await viewOf(arabic, { url, record: record?.id ?? '' })
      await openSentence(arabic, { url, record: view.id, unit: view.units[0]?.id ?? '' })
      expect(await editor(arabic).getAttribute('dir')).toBe('rtl')
      expect(await editor(arabic).getAttribute('lang')).toBe('ar')
      expect(await editor(arabic).getAttribute('spellcheck')).toBe('true')
      const width = await arabic.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(360)
      expect(await axeViolations(arabic)).toEqual([])
      await arabic.context().close()
    }
  })

  test('is nobody’s who has not the language', async () => {
    const arabic = await enter('translator.ar')
    await arabic.goto(`${place.url}/admin/translations/${place.record}`)
    await arabic.getByText('There is no such translation in your languages.').waitFor()
    const anonymous = await (await browser.newContext(DESK)).newPage()
    await anonymous.goto(`${place.url}/admin/translations/${place.record}`)
    await anonymous.waitForURL(/\/admin\/login/)
    await arabic.context().close()
    await anonymous.context().close()
  })
})
