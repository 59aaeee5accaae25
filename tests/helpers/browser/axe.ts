import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 AA and what axe calls best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong with the page as it stands, one line per rule with where it was broken, so
 * that `expect(await axeViolations(page)).toEqual([])` explains itself. axe is evaluated by the
 * browser's debugger, not as a script of the page, so a strict CSP neither stops nor feels it.
 * `within` (a CSS selector) looks at that part alone: Payload's own form is not ours to judge.
 */
export async function axeViolations(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(axe.source)
  const options = JSON.stringify({ runOnly: { type: 'tag', values: RULES } })
  const context = within === undefined ? 'document' : JSON.stringify(within)
  const results = await page.evaluate<AxeResults>(`axe.run(${context}, ${options})`)
  return results.violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.flat().join(' ')).join('; ')
    return `${id}: ${help} (${places})`
  })
}
