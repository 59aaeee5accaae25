import type { Page } from 'playwright-core'
import { choose, save, whenSettled } from './admin.ts'
import type { Credentials } from './admin.ts'

/** Makes the first account by the setup page, with the token that the server printed. */
export async function setUp(
  page: Page,
  { logs, email, password }: { logs: string } & Credentials,
): Promise<void> {
  const address = /http\S+\/setup\?token=\S+/u.exec(logs)?.[0]
  if (address === undefined) throw new Error(`The server printed no setup address:\n${logs}`)
  await page.goto(address)
  await page.getByLabel('Name').fill('Ada, administrator')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Create the account' }).click()
  await page.waitForURL(/\/admin$/)
}

/** Names the organisation and switches languages on, in the settings' own form. */
export async function switchOnLanguages(
  page: Page,
  { url, languages }: { url: string; languages: readonly string[] },
): Promise<void> {
  await page.goto(`${url}/admin/globals/settings`)
  await page.getByRole('button', { name: 'Organisation', exact: true }).click()
  const name = page.locator('#field-organisation__name')
  await whenSettled(page, () => name.fill('League of Small Towns'))
  await page.getByRole('button', { name: 'Languages', exact: true }).click()
  for (const [index, option] of languages.entries()) {
    const add = page.getByRole('button', { name: 'Add Language' })
    await whenSettled(page, () => add.click())
    const row = page.locator(`#languages-row-${String(index)}`)
    await whenSettled(page, () => choose(row, { option, page }))
  }
  await save(page)
}

/** Gives somebody an editor's account. */
export async function inviteEditor(
  page: Page,
  { url, email, password }: { url: string } & Credentials,
): Promise<void> {
  await page.goto(`${url}/admin/collections/users/create`)
  await page.locator('#field-name').fill('Edith, editor')
  await page.locator('#field-email').fill(email)
  await page.getByLabel('New Password').fill(password)
  await page.getByLabel('Confirm Password').fill(password)
  const roles = page.locator('#field-roles')
  await roles.getByRole('button', { name: 'Remove' }).first().click()
  await choose(roles, { option: 'Editor', page })
  await save(page)
}
