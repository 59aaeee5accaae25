import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { Env } from '#src/env.ts'
import { StartError } from './StartError.ts'
import { answerStarting } from './starting.ts'

const sentences: Readonly<Record<string, (address: string) => string>> = {
  EADDRINUSE: (address) => `${address} is taken by another program. Choose another port with PORT.`,
  EACCES: (address) =>
    `This user may not listen on ${address}. Choose a port above 1023 with PORT.`,
  EADDRNOTAVAIL: (address) => `${address} is not an address of this machine. Check HOST.`,
  ENOTFOUND: (address) => `${address} is not an address of this machine. Check HOST.`,
}

export type Listening = {
  server: Server
  /** Serves with this handler from now on; until then the server says that it is starting. */
  serve: (handler: RequestListener) => void
}

/** Takes the port, before anything slow is done. Throws `StartError` when it cannot be had. */
export function listen({ host, port }: Pick<Env, 'host' | 'port'>): Promise<Listening> {
  const server = createServer(answerStarting)
  const serve = (handler: RequestListener): void => {
    server.off('request', answerStarting).on('request', handler)
  }
  return new Promise((resolve, reject) => {
    const onError = (cause: NodeJS.ErrnoException): void => {
      const message = sentences[cause.code ?? '']?.(`${host}:${port}`)
      reject(message ? new StartError({ code: 'cannot-listen', message, cause }) : cause)
    }
    server.once('error', onError)
    server.listen(port, host, () => {
      server.off('error', onError)
      resolve({ server, serve })
    })
  })
}
