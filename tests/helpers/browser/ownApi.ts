import type { Page } from 'playwright-core'

/** Asks the API as the person signed in there, from their own page; the answer's body. */
export async function ask<Answer = { doc: { id: string } }>(
  page: Page,
  {
    method = 'POST',
    path,
    body,
  }: { method?: 'GET' | 'PATCH' | 'POST'; path: string; body?: object },
): Promise<Answer> {
  const asked = { method, path, body: body === undefined ? null : JSON.stringify(body) }
  const answer = await page.evaluate(async (given) => {
    const response = await fetch(given.path, {
      method: given.method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...(given.body === null ? {} : { body: given.body }),
    })
    return { ok: response.ok, text: await response.text() }
  }, asked)
  if (!answer.ok) throw new Error(`${method} ${path} was refused: ${answer.text}`)
  return JSON.parse(answer.text) as Answer
}
