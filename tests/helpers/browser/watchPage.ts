import type { Page } from 'playwright-core'

/**
 * What goes wrong behind a page's back from now on: errors in the console, requests that fail, and
 * requests to anybody but the server. `take` gives it and forgets it.
 */
export function watchPage(page: Page, { origin }: { origin: string }): { take: () => string[] } {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (url.startsWith('http') && new URL(url).origin !== origin) complaints.push(`asked ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') {
      complaints.push(`${String(response.status())} ${response.url()}`)
    }
  })
  return { take: () => complaints.splice(0) }
}
