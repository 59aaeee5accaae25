import { isLocale, type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Env } from '#src/env.ts'
import { catchUp } from '#src/translation/catchUp/catchUp.ts'
import { dryRun } from '#src/translation/catchUp/dryRun.ts'
import type { OnProgress } from '#src/translation/catchUp/types.ts'
import { pauseQueue, resumeQueue } from '#src/translation/queue/pause.ts'
import { retryTranslations } from '#src/translation/queue/retry.ts'
import type { Payload } from 'payload'
import { z } from 'zod'

type Around = { payload: Payload; env: Env; signal: AbortSignal; onProgress: OnProgress }

const name = z.string().min(1).max(80).optional()
const locale = z.custom<Locale>((code) => isLocale(code) && code !== SOURCE_LOCALE)

export const commandQuestion = z.discriminatedUnion('name', [
  z.object({ name: z.literal('queue pause') }),
  z.object({ name: z.literal('queue resume') }),
  z.object({ name: z.literal('queue retry'), collection: name, locale: locale.optional() }),
  z.object({
    name: z.literal('translate'),
    isDry: z.boolean(),
    wish: z.object({ collection: name, id: name, locales: z.array(locale).optional() }),
  }),
])

/** A command that writes, as the command line asks for it. */
export type Question = z.infer<typeof commandQuestion>

type Answers = {
  'queue pause': Awaited<ReturnType<typeof pauseQueue>>
  'queue resume': null
  'queue retry': Awaited<ReturnType<typeof retryTranslations>>
  translate: Awaited<ReturnType<typeof catchUp> | ReturnType<typeof dryRun>>
}

export type AnswerTo<Q extends Question> = Answers[Q['name']]

/**
 * What a command does, in the process that may write: its own, or the running server's. The answer
 * can be written as JSON.
 */
export async function runCommand<Q extends Question>(
  question: Q,
  around: Around,
): Promise<AnswerTo<Q>> {
  return (await answer(question, around)) as AnswerTo<Q>
}

async function answer(question: Question, around: Around): Promise<Answers[Question['name']]> {
  const { payload } = around
  const now = new Date()
  switch (question.name) {
    case 'queue pause':
      return pauseQueue({ payload, by: null, now })
    case 'queue resume':
      await resumeQueue({ payload, by: null, now })
      return null
    case 'queue retry':
      return retryTranslations({ payload, filter: question, now })
    case 'translate': {
      const { wish, isDry } = question
      return isDry ? dryRun({ ...around, wish, now }) : catchUp({ ...around, wish })
    }
  }
}
