import type { Locator, Page } from 'playwright-core'

/** Chooses one of the ways that stand beside the publish button. */
export async function chooseWay(
  page: Page,
  way: 'urgent' | 'minor' | 'prepare' | 'together',
): Promise<void> {
  await page.getByRole('button', { name: 'More ways to publish' }).click()
  await page.locator(`.popup__content #publish-more-${way}`).click()
}

/** Opens “Publish together” and waits until it knows what there is to publish. */
export async function openTogether(page: Page): Promise<Locator> {
  await chooseWay(page, 'together')
  const drawer = page.locator('dialog[open]')
  await drawer.getByRole('checkbox').first().waitFor()
  return drawer
}

/** What publishing will do, in the sidebar or in a drawer. */
export const estimate = (within: Page | Locator): Locator =>
  within.locator('.dragoman-estimate').first()
