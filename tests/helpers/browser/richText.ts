import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'

/** The place to type in of a rich text field, such as `body`. */
const editorOf = (page: Page, field: string): Locator =>
  page.locator(`[data-field-path="${field}"] [data-lexical-editor]`).first()

/** Words with their dress: what an editor would type, mark and link. */
export type Written = { text: string; isBold?: boolean; href?: string }

/** Types at the end of a rich text field, with the keyboard and the toolbar, as an editor does. */
export async function write(
  page: Page,
  { field, words }: { field: string; words: readonly Written[] },
): Promise<void> {
  await editorOf(page, field).click()
  await page.keyboard.press('Control+End')
  for (const piece of words) {
    if (piece.isBold) await page.keyboard.press('Control+B')
    await page.keyboard.type(piece.text)
    if (piece.isBold) await page.keyboard.press('Control+B')
    if (piece.href !== undefined) await linkLastWords(page, { field, ...piece, href: piece.href })
  }
}

async function linkLastWords(
  page: Page,
  { field, text, href }: { field: string; text: string; href: string },
): Promise<void> {
  for (const _letter of text) await page.keyboard.press('Shift+ArrowLeft')
  // The browser tells the editor of a selection a moment after making it.
  await page.waitForFunction((words) => String(window.getSelection()) === words, text)
  await page
    .locator(`[data-field-path="${field}"] .fixed-toolbar .toolbar-popup__button-link`)
    .click()
  const drawer = page.locator('dialog[open]')
  await expect.poll(() => drawer.locator('input[id$="text"]').inputValue()).toBe(text)
  await drawer.locator('input[id$="url"]').fill(href)
  await drawer.getByRole('button', { name: 'Save' }).click()
  await drawer.waitFor({ state: 'detached' })
  await editorOf(page, field).getByRole('link', { name: text, exact: true }).waitFor()
  await page.keyboard.press('Control+End')
}
