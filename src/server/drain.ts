import { once } from 'node:events'
import type { Server } from 'node:http'

/**
 * Stops accepting, lets requests in flight finish, and closes what is still open after
 * `patienceMs`. Gives whether all of them finished.
 */
export async function drain(
  server: Server,
  { patienceMs }: { patienceMs: number },
): Promise<boolean> {
  const closed = once(server, 'close')
  server.close()
  // A connection kept alive by a client is idle as soon as its answer is out.
  const sweep = setInterval(() => {
    server.closeIdleConnections()
  }, 50)
  let isPatient = true
  const end = setTimeout(() => {
    isPatient = false
    server.closeAllConnections()
  }, patienceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(end)
  return isPatient
}
