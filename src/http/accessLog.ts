import type { IncomingMessage, ServerResponse } from 'node:http'
import { pinoHttp } from 'pino-http'
import type { HttpLogger } from 'pino-http'
import type { Logger } from '#src/server/logger.ts'
import { loggedPath } from './loggedPath.ts'
import { requestId } from './requestId.ts'

const quiet = /^\/(healthz|readyz|assets\/|_next\/)/

type Level = 'error' | 'warn' | 'info' | 'debug'

function levelOf(request: IncomingMessage, response: ServerResponse, error?: Error): Level {
  if (error || response.statusCode >= 500) return 'error'
  if (response.statusCode === 429) return 'warn'
  return quiet.test(request.url ?? '') ? 'debug' : 'info'
}

/**
 * Gives every request an id and a line in the log: method, path, status, milliseconds. No headers,
 * no query strings, no addresses of readers.
 */
export const accessLog = (logger: Logger): HttpLogger =>
  pinoHttp({
    logger,
    genReqId: requestId,
    wrapSerializers: false,
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    customLogLevel: levelOf,
    serializers: {
      req: (request: IncomingMessage & { originalUrl?: string }) => ({
        method: request.method,
        path: loggedPath(request.originalUrl ?? request.url),
      }),
      res: (response: ServerResponse) => ({ status: response.statusCode }),
    },
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request failed',
  })
