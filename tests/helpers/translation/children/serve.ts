import { startParts } from '#src/server/startParts.ts'
import { allParts } from '#src/server/parts.ts'
import { serveApp } from '#tests/int/http/support/serveApp.ts'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { moveClock } from '../movedClock.ts'
import { answerWindow, type WindowQuestion } from '../randomSteps/window.ts'
import { bootSite } from '../site.ts'

/**
 * A whole Dragoman on an existing database: readers' pages, API and worker, until it is killed. Its
 * second address is a window on the database, which on SQLite no other process may write.
 */
const [uri = '', dataDir = '', variables = '{}', ahead = '0'] = process.argv.slice(2)
moveClock(Number(ahead))

const booted = await bootSite({
  database: { uri, dataDir, cleanup: () => Promise.resolve() },
  variables: JSON.parse(variables) as Record<string, string>,
})
const { site } = await startParts({ ...booted, parts: new Set(allParts) })
const { url } = await serveApp(booted, site ? { site } : {})
const window = createServer((request, response) => {
  void json(request)
    .then((question) => answerWindow(booted.payload, question as WindowQuestion))
    .then(
      (answer) => response.end(JSON.stringify(answer)),
      (error: unknown) => {
        response.statusCode = 500
        response.end(String(error))
      },
    )
}).listen(0, '127.0.0.1')
await once(window, 'listening')
const { port } = window.address() as AddressInfo // a TCP server has no other kind of address
console.log(`addresses ${url} http://127.0.0.1:${String(port)}`)
console.log('serving')
