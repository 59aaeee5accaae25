// The pictures of README and docs, from a running demo: `npm run demo`, then
// `node scripts/screenshots.mjs [http://localhost:3000]`. Needs Chromium (CHROMIUM_PATH names it).
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { inRoot } from './lib/paths.mjs'

const site = process.argv[2] ?? 'http://localhost:3000'
const folder = inRoot('docs', 'images')
const desk = { width: 1280, height: 800 }
const telephone = { width: 360, height: 740 }

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

async function open(options) {
  const context = await browser.newContext({ locale: 'en-GB', colorScheme: 'light', ...options })
  return context.newPage()
}

async function keep(page, name) {
  await page.evaluate('document.fonts.ready.then(() => true)')
  await page.screenshot({ path: path.join(folder, name) })
  console.log(`docs/images/${name}`)
}

/** The newest summit in one language, found as a reader finds it. */
async function openSummit(page, locale) {
  await page.goto(`${site}/${locale}`)
  const href = await page.locator('main a[href*="/summits/"]').first().getAttribute('href')
  await page.goto(new URL(href, site).href)
}

async function openSummitForm(page) {
  await page.goto(`${site}/admin/login`)
  await page.locator('#field-email').fill('editor@dragoman.test')
  await page.locator('#field-password').fill('dragoman-demo')
  await page.locator('form.login__form button[type=submit]').click()
  await page.locator('.collections').waitFor()
  await page.goto(`${site}/admin/collections/summits?sort=-startDate`)
  await page.locator('.collection-list td a').first().click()
  await page.locator('.dragoman-languages li').nth(3).waitFor()
  await page.locator('#field-heroImage img').first().waitFor()
  await showPreview(page)
}

/** The admin remembers whether the page was shown beside the form. */
async function showPreview(page) {
  const frame = page.locator('iframe[src*="/preview/"]')
  if (!(await frame.isVisible())) await page.getByRole('button', { name: 'Live Preview' }).click()
  await frame.contentFrame().locator('h1').waitFor()
}

try {
  await mkdir(folder, { recursive: true })
  const reader = await open({ viewport: desk })
  await openSummit(reader, 'fr')
  await keep(reader, 'page.png')
  const arabic = await open({ viewport: telephone })
  await openSummit(arabic, 'ar')
  await keep(arabic, 'page-ar.png')
  const editor = await open({ viewport: desk })
  await openSummitForm(editor)
  await keep(editor, 'admin.png')
} finally {
  await browser.close()
}
