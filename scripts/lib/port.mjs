import { createServer } from 'node:net'
import { Failure } from './failure.mjs'

/** Where a browser may look for "localhost". */
const LOOPBACKS = ['127.0.0.1', '::1']

/** Codes that say "this machine has no such address", which is no reason to complain. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT']

/** @returns {Promise<string | undefined>} the system's code when the address cannot be listened on */
function listenProblem({ port, host }) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

async function problemOnAny(port, hosts) {
  for (const host of hosts) {
    const code = await listenProblem({ port, host })
    if (code && !NO_SUCH_ADDRESS.includes(code)) return code
  }
  return undefined
}

async function nextFreePort(port, hosts) {
  for (let candidate = port + 1; candidate <= Math.min(port + 50, 65_535); candidate += 1) {
    if (!(await problemOnAny(candidate, hosts))) return candidate
  }
  return undefined
}

/**
 * Throws one sentence when the port cannot be had. Both loopback addresses are tried: with another
 * program on ::1, "localhost" would lead the browser to that one.
 * @param {{ port: number, host?: string, command: string }} options host: as in HOST
 */
export async function requireFreePort({ port, host, command }) {
  const hosts = host ? [...new Set([...LOOPBACKS, host])] : LOOPBACKS
  const code = await problemOnAny(port, hosts)
  if (!code) return
  const other = port < 1024 && code === 'EACCES' ? 4000 : await nextFreePort(port, hosts)
  const advice = `choose another one, for example: ${command} --port ${other ?? 4000}`
  throw new Failure(
    code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program: stop that one, or ${advice}`
      : `Port ${port} cannot be used (${code}): ${advice}`,
    { code: 'port-taken' },
  )
}
