import { startChild, type Child } from '#tests/helpers/database/childProcess.ts'
import type { FreshDatabase } from '#tests/helpers/database/freshDatabase.ts'
import type { WindowQuestion } from './window.ts'

/** `status` 0: the server died before it answered, and what was asked is done or not. */
export type Answer = { status: number; body: Record<string, unknown>; text: string }

export type Call = { method?: string; path: string; token?: string | undefined; body?: unknown }

/** The server as a process of its own, which can be killed and started again on the same database. */
export type RunningServer = {
  call: (call: Call) => Promise<Answer>
  window: <T>(question: WindowQuestion) => Promise<T>
  moveClock: (milliseconds: number) => Promise<void>
  /** `kill -9`. */
  kill: () => Promise<void>
  start: () => Promise<void>
  /** The end of its log: errors alone. */
  log: () => string
}

export function runningServer(
  { uri, dataDir }: FreshDatabase,
  variables: Record<string, string>,
): RunningServer {
  let child: Child | undefined
  let addresses: string[] = []
  let ahead = 0

  const call = async ({ method = 'GET', path, token, body }: Call): Promise<Answer> => {
    try {
      const response = await fetch((addresses[1] ?? '') + path, {
        method,
        headers: {
          'Content-Type': 'application/json',
          ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      const isJson = text.startsWith('{')
      const parsed = isJson ? (JSON.parse(text) as Record<string, unknown>) : {}
      return { status: response.status, body: parsed, text }
    } catch (error) {
      if (error instanceof TypeError) return { status: 0, body: {}, text: '' }
      throw error
    }
  }

  const window = async <T>(question: WindowQuestion): Promise<T> => {
    const response = await fetch(addresses[2] ?? '', {
      method: 'POST',
      body: JSON.stringify(question),
    })
    if (!response.ok) throw new Error(`The window broke: ${await response.text()}`)
    return (await response.json()) as T
  }

  return {
    call,
    window,
    moveClock: async (milliseconds) => {
      ahead += milliseconds
      await window({ ask: 'move-clock', milliseconds }).catch((error: unknown) => {
        // A server that is killed at this moment has the new time at its next start.
        if (!(error instanceof TypeError)) throw error
      })
    },
    kill: async () => child?.killHard(),
    log: () => (child?.said() ?? []).slice(-40).join('\n').slice(-4000),
    start: async () => {
      const settings = [uri, dataDir, JSON.stringify(variables), String(ahead)]
      child = startChild('../../translation/children/serve.ts', settings)
      await child.says('serving')
      const line = child.said().find((said) => said.startsWith('addresses ')) ?? ''
      addresses = line.split(' ')
    },
  }
}
