import type { Locator, Page, Response } from 'playwright-core'

export type Credentials = { email: string; password: string }

/** Signs in by the admin's own form and waits for the dashboard, or for what a translator lands on. */
export async function signIn(page: Page, site: { url: string } & Credentials): Promise<void> {
  await page.goto(`${site.url}/admin/login`)
  await page.locator('#field-email').fill(site.email)
  await page.locator('#field-password').fill(site.password)
  await page.locator('form.login__form button[type=submit]').click()
  await page.locator('.collections, .dragoman-home').first().waitFor()
}

/** Signs out by the menu, which is closed on narrow windows. */
export async function signOut(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Open Menu' })
  if (await menu.isVisible()) await menu.click()
  await page.getByRole('link', { name: 'Log out' }).click()
  await page.waitForURL(/\/admin\/(login|logout)/)
}

const isSave = (response: Response): boolean =>
  ['PATCH', 'POST'].includes(response.request().method()) &&
  /\/api\/(?:globals\/)?[a-z-]+(?:\/[0-9a-f-]{36})?\?/u.test(response.url())

const isAutosave = (response: Response): boolean =>
  isSave(response) && response.url().includes('autosave=true')

const isRelease = (response: Response): boolean =>
  isSave(response) &&
  !isAutosave(response) &&
  (response.request().postData() ?? '').includes('"_status":"published"')

async function accepted(what: string, response: Response): Promise<void> {
  if (response.ok()) return
  throw new Error(`${what} was answered ${String(response.status())}: ${await response.text()}`)
}

/** Does something in an open form and waits until the server holds it in the draft. */
export async function whenDrafted(page: Page, act: () => Promise<void>): Promise<void> {
  const [saved] = await Promise.all([page.waitForResponse(isAutosave), act()])
  await accepted('The draft', saved)
}

/**
 * Does something in an open form and waits until the server has answered what that made of the
 * form. A row added before that answer stays empty (Payload 3.90 drops the older question).
 */
export async function whenSettled(page: Page, act: () => Promise<void>): Promise<void> {
  const isAnswer = (response: Response): boolean =>
    response.request().method() === 'POST' && new URL(response.url()).pathname.startsWith('/admin')
  await Promise.all([page.waitForResponse(isAnswer), act()])
}

/** Opens the form of a new document and gives it its title; back when its draft is saved. */
export async function startDocument(
  page: Page,
  document: { url: string; collection: string; title: string },
): Promise<void> {
  await page.goto(`${document.url}/admin/collections/${document.collection}/create`)
  await page.waitForURL(/\/[0-9a-f-]{36}/)
  await whenDrafted(page, () => page.locator('#field-title').fill(document.title))
}

/** Chooses from a list that Payload draws itself. */
export async function choose(
  list: Locator,
  { option, page }: { option: string; page: Page },
): Promise<void> {
  await list.getByRole('combobox').first().click()
  await page.getByRole('option', { name: option }).first().click()
  await list.getByText(option).first().waitFor()
}

/** Publishes the open document and waits until the server has said that it did. */
export async function publish(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Publish changes' })
  const [saved] = await Promise.all([page.waitForResponse(isRelease), button.click()])
  await accepted('Publishing', saved)
}

/** Presses Save where there are no drafts, and waits for the answer. */
export async function save(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Save', exact: true })
  const [saved] = await Promise.all([page.waitForResponse(isSave), button.click()])
  await accepted('Saving', saved)
}

/** The sidebar's row of a language, named as its readers name it. */
export const languageRow = (page: Page, label: string): Locator =>
  page.getByRole('list', { name: 'Languages' }).getByRole('listitem').filter({ hasText: label })

/** The address of the reader's page, as the sidebar offers it; waits until there is one. */
export async function readersAddress(page: Page, label: string): Promise<string> {
  const toPage = languageRow(page, label).getByRole('link', { name: /^Open the page/u })
  const href = await toPage.getAttribute('href')
  if (href === null) throw new Error(`The sidebar has no address for ${label}.`)
  return new URL(href, page.url()).href
}
