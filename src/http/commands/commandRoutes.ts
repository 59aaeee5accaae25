import { Router, text } from 'express'
import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'
import { isPlain } from '#src/server/isPlain.ts'
import { commandQuestion, runCommand } from './commands.ts'
import { COMMANDS, readCommandAuthorization, SIGNED_FOR } from './signature.ts'

/** A bar that moves ten times a second is smooth. */
const BETWEEN_NEWS = 100

/**
 * `POST /_dragoman/commands`: what `npx dragoman` asks of the running server, where only one process
 * may write. From this machine, not through a proxy, and signed with the secret; for everybody else
 * there is nothing here. Answers a line of JSON for each step of progress and one for the end; whoever
 * hangs up stops the command.
 */
export function commandRoutes({ payload, env }: { payload: Payload; env: Env }): Router {
  const router = Router()
  const isRepeated = onlyOnce()
  const answer: RequestHandler = async (request, response, next) => {
    const body = typeof request.body === 'string' ? request.body : ''
    const signature = readCommandAuthorization({
      header: request.headers.authorization,
      secret: env.payloadSecret,
      body,
      now: Date.now(),
    })
    if (signature === null || isRepeated(signature)) {
      next()
      return
    }
    const question = commandQuestion.safeParse(parsed(body))
    if (!question.success) {
      response
        .status(400)
        .json({ error: 'The server knows no such command: is it of this version?' })
      return
    }
    const hungUp = new AbortController()
    response.on('close', () => {
      hungUp.abort()
    })
    response.set({
      'Cache-Control': 'no-store, no-transform',
      'Content-Type': 'application/x-ndjson',
    })
    const write = (line: object) => response.write(`${JSON.stringify(line)}\n`)
    let lastNews = 0
    try {
      const result = await runCommand(question.data, {
        payload,
        env,
        signal: hungUp.signal,
        onProgress: (progress) => {
          if (Date.now() - lastNews < BETWEEN_NEWS) return
          lastNews = Date.now()
          write({ progress })
        },
      })
      write({ result })
    } catch (error) {
      if (!isPlain(error)) payload.logger.error({ err: error, msg: 'A command failed.' })
      write({
        error: isPlain(error) ? error.message : 'It failed; the server’s log has the details.',
      })
    }
    response.end()
  }
  router.post(COMMANDS, fromThisMachine, text({ type: () => true, limit: '10kb' }), answer)
  return router
}

/** A proxy on this machine would make everybody's requests look as if they came from here. */
const fromThisMachine: RequestHandler = (request, _response, next) => {
  const isProxied = ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'].some(
    (header) => request.headers[header] !== undefined,
  )
  next(isProxied || !isLocal(request) ? 'route' : undefined)
}

function isLocal({ socket }: Request): boolean {
  const { remoteAddress = '', localAddress } = socket
  const address = remoteAddress.replace(/^::ffff:/, '')
  return address === '::1' || address.startsWith('127.') || remoteAddress === localAddress
}

/** Whether a signature was used before, for as long as it would be taken. */
function onlyOnce(): (signature: string) => boolean {
  const used = new Set<string>()
  return (signature) => {
    if (used.has(signature)) return true
    used.add(signature)
    setTimeout(() => used.delete(signature), 2 * SIGNED_FOR).unref()
    return false
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
