import { readHolder } from '#src/database/writerLockHolder.ts'
import { loadEnv } from '#src/env.ts'
import type { AnswerTo, Question } from '#src/http/commands/commands.ts'
import { databaseFolder } from '#src/server/dataFolder.ts'
import type { OnProgress } from '#src/translation/catchUp/types.ts'
import { askServer } from './askServer.ts'
import { whileWriting } from './databaseSession.ts'

/**
 * Does a command that writes: in this process, or, where another holds the data folder, by the
 * server that runs there. Throws the lock's sentence when that one does not listen.
 */
export async function command<Q extends Question>(
  question: Q,
  around: { signal?: AbortSignal; onProgress?: OnProgress } = {},
): Promise<AnswerTo<Q>> {
  const { signal = new AbortController().signal, onProgress = () => undefined } = around
  const env = loadEnv()
  try {
    return await whileWriting(async (payload) => {
      // Late: it loads the engine, which a command that is not understood does not need.
      const { runCommand } = await import('#src/http/commands/commands.ts')
      return runCommand(question, { payload, env, signal, onProgress })
    })
  } catch (error) {
    if (!isLockHeld(error)) throw error
    const address = (await readHolder(databaseFolder(env)))?.address
    if (address === undefined) throw error
    const secret = env.payloadSecret
    const answered = await askServer({ address, secret, question, signal, onProgress })
    if (!answered) throw error
    return answered.answer
  }
}

const isLockHeld = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'writer-lock-held'
