import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { DEMO_PASSWORD } from '#src/cli/demo/accounts.ts'
import type { WorkspaceView } from '#src/admin/workspace/types.ts'
import { until } from '#tests/helpers/until.ts'

/** Somebody of the demo, signed in and able to ask the API. */
export async function enterDemo(page: Page, { url, who }: { url: string; who: string }) {
  await page.goto(`${url}/admin/login`)
  await page.locator('#field-email').fill(`${who}@dragoman.test`)
  await page.locator('#field-password').fill(DEMO_PASSWORD)
  await page.locator('form.login__form button[type=submit]').click()
  await page.waitForURL(/\/admin(?:\/translations)?(?:\/?|\?.*)$/)
}

type Listed = { docs: { id: string; document: string; state: string }[] }

/** The records of a language in one collection, as the signed-in person gets them. */
export async function recordsOf(
  page: Page,
  asked: { url: string; locale: string; collection: string },
): Promise<Listed['docs']> {
  const query = `limit=200&where[locale][equals]=${asked.locale}&where[collection][equals]=${asked.collection}`
  const { docs } = await askApi<Listed>(page, `${asked.url}/api/translations?${query}`)
  return docs
}

/** A record as the server has it now. */
export async function viewOf(
  page: Page,
  { url, record }: { url: string; record: string },
): Promise<WorkspaceView> {
  return askApi(page, `${url}/api/translations/${record}/workspace`)
}

/** Asks as the page would: Payload takes a cookie from its own pages alone. */
async function askApi<Body>(page: Page, address: string): Promise<Body> {
  const { ok, body } = await page.evaluate(async (url) => {
    const answer = await fetch(url, { credentials: 'include' })
    return { ok: answer.ok, body: await answer.text() }
  }, address)
  expect(ok, body).toBe(true)
  return JSON.parse(body) as Body
}

/** Opens a record at one of its sentences and waits until it can be written. */
export async function openSentence(
  page: Page,
  { url, record, unit }: { url: string; record: string; unit: string },
): Promise<Locator> {
  // Another address of the same page would only move within it.
  await page.goto('about:blank')
  await page.goto(`${url}/admin/translations/${record}#${unit}`)
  const sentence = inHand(page)
  await sentence.locator('.dragoman-target').waitFor()
  return sentence
}

/** The sentence that is worked on. */
export const inHand = (page: Page): Locator => page.locator('[role=listitem][aria-current=true]')

export const editor = (page: Page): Locator => inHand(page).getByRole('textbox').first()

/** Puts words in the place of those that stand there, by keys alone. */
export async function rewrite(page: Page, words: string): Promise<void> {
  await until('the editor has the words', async () => {
    await editor(page).focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(words)
    return (await editor(page).innerText()).includes(words)
  })
}

/** Waits until the page says how the words stand: `saved`, `unreachable`. */
export async function untilStanding(page: Page, standing: string): Promise<void> {
  await page
    .locator(`.dragoman-workspace__standing[data-standing=${standing}]`)
    .waitFor({ state: 'attached', timeout: 30_000 })
}
