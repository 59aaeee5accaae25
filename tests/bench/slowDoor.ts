import { createServer, request as forward } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

export type SlowDoor = { url: string; requests: () => number; close: () => Promise<void> }

/**
 * Stands before a provider's server: every request takes `delayMs` and more than `atOnce` at a time
 * are refused with 429, as a plan's limit would.
 */
export async function openSlowDoor(args: {
  to: string
  delayMs: number
  atOnce: number
}): Promise<SlowDoor> {
  let requests = 0
  let inside = 0
  const server = createServer((request, response) => {
    const pass = async () => {
      if (inside >= args.atOnce) {
        response.writeHead(429, { 'Retry-After': '1' }).end('{"message":"Too many requests"}')
        return
      }
      inside += 1
      requests += 1
      await wait(args.delayMs)
      inside -= 1
      const onward = forward(new URL(request.url ?? '/', args.to), {
        method: request.method ?? 'GET',
        headers: request.headers,
      })
      onward.on('response', (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      request.pipe(onward)
    }
    void pass()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${String(port)}`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
