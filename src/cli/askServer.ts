import { commandAuthorization, COMMANDS } from '#src/http/commands/signature.ts'
import type { AnswerTo, Question } from '#src/http/commands/commands.ts'
import { StartError } from '#src/server/StartError.ts'
import type { OnProgress } from '#src/translation/catchUp/types.ts'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'

type Line<Answer> = { progress: Parameters<OnProgress>[0] } | { result: Answer } | { error: string }

/**
 * Has the server that holds the data folder do a command, and waits for its answer. Hanging up, by
 * `signal`, stops it there.
 * @returns undefined when nobody answers at the address
 * @throws StartError with the server's sentence
 */
export async function askServer<Q extends Question>(args: {
  address: string
  secret: string
  question: Q
  signal: AbortSignal
  onProgress: OnProgress
}): Promise<{ answer: AnswerTo<Q> } | undefined> {
  const { address, secret, question, signal, onProgress } = args
  const body = JSON.stringify(question)
  const authorization = commandAuthorization({ secret, at: Date.now(), body })
  const headers = { Authorization: authorization, 'Content-Type': 'text/plain' }
  const response = await fetch(`${address}${COMMANDS}`, {
    method: 'POST',
    body,
    headers,
    signal,
  }).catch((error: unknown) => {
    if (signal.aborted) throw error
    return undefined
  })
  if (!response) return undefined
  if (!response.ok || !response.body) throw refusalOf(response.status)
  const lines = createInterface({
    input: Readable.fromWeb(response.body as ReadableStream<Uint8Array>),
  })
  for await (const text of lines) {
    const line = JSON.parse(text) as Line<AnswerTo<Q>>
    if ('progress' in line) onProgress(line.progress)
    else if ('result' in line) return { answer: line.result }
    else throw new StartError({ code: 'command-failed', message: line.error })
  }
  const message =
    'The running server ended before the command was done. What was begun goes on with its next start.'
  throw new StartError({ code: 'server-ended', message })
}

function refusalOf(status: number): StartError {
  const message =
    status === 503
      ? 'The server is still starting. Try again in a moment.'
      : status === 404
        ? 'The running server did not take the command: give this command the same PAYLOAD_SECRET as the server has.'
        : `The running server did not take the command (${String(status)}): is it of this version?`
  return new StartError({ code: 'not-taken', message })
}
