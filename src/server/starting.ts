import type { RequestListener } from 'node:http'

const answer = (status: number, body: object): [number, string] => [status, JSON.stringify(body)]

const answers: Readonly<Record<string, [number, string]>> = {
  '/healthz': answer(200, { status: 'alive' }),
  '/readyz': answer(503, { status: 'not ready', reason: 'Dragoman is starting.' }),
}

const busy = answer(503, {
  errors: [{ code: 'starting', message: 'Dragoman is starting. Try again in a moment.' }],
})

/** Answers while the database is migrated and the parts start: the port is held, nothing is served. */
export const answerStarting: RequestListener = (request, response) => {
  const [status, body] = answers[request.url ?? ''] ?? busy
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(status === 503 && { 'Retry-After': '2' }),
  })
  response.end(body)
}
