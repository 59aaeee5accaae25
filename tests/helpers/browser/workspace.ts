import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { DEMO_PASSWORD } from '#src/cli/demo/accounts.ts'
import type { WorkspaceView } from '#src/admin/workspace/types.ts'

/** Somebody of the demo, signed in and able to ask the API. */
export async function enterDemo(page: Page, { url, who }: { url: string; who: string }) {
  await page.goto(`${url}/admin/login`)
  await page.locator('#field-email').fill(`${who}@dragoman.test`)
  await page.locator('#field-password').fill(DEMO_PASSWORD)
  await page.locator('form.login__form button[type=submit]').click()
  await page.waitForURL(/\/admin(?:\/?|\?.*)$/)
}

type Listed = { docs: { id: string; document: string; title: string; collection: string }[] }

/** The records of a language in one collection, as the signed-in person gets them. */
export async function recordsOf(
  page: Page,
  asked: { url: string; locale: string; collection: string },
): Promise<Listed['docs']> {
  const query = `limit=200&where[locale][equals]=${asked.locale}&where[collection][equals]=${asked.collection}`
  const answer = await page.request.get(`${asked.url}/api/translations?${query}`)
  return ((await answer.json()) as Listed).docs
}

/** A record as the server has it now. */
export async function viewOf(
  page: Page,
  { url, record }: { url: string; record: string },
): Promise<WorkspaceView> {
  const answer = await page.request.get(`${url}/api/translations/${record}/workspace`)
  expect(answer.status()).toBe(200)
  return (await answer.json()) as WorkspaceView
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
  await editor(page).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(words)
}

/** Waits until the page says how the words stand: `saved`, `unreachable`. */
export async function untilStanding(page: Page, standing: string): Promise<void> {
  await page
    .locator(`.dragoman-workspace__standing[data-standing=${standing}]`)
    .waitFor({ timeout: 30_000 })
}
