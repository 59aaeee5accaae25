import type { ProviderChoice } from '#i18n/providers/choose.ts'
import type { ProviderName } from '#i18n/providers/port.ts'
import type { Env } from '#src/env.ts'
import type { Payload } from 'payload'
import { z } from 'zod'
import { readState, writeState } from '../queue/state.ts'

const KEY = 'provider'

const rememberedSchema = z.object({
  name: z.enum(['deepl', 'libretranslate', 'apertium', 'pseudo']),
})

/** The provider that a worker started with last; undefined when there was none. */
export async function providerAtLastStart(payload: Payload): Promise<ProviderName | undefined> {
  const parsed = rememberedSchema.safeParse(await readState({ payload, key: KEY }))
  return parsed.success ? parsed.data.name : undefined
}

/**
 * Remembers, when a worker starts, who translates. A provider that is gone stays remembered until
 * the environment names another, or `none`: so it is missed at every start, not at one alone.
 */
export async function rememberProvider(args: {
  payload: Payload
  env: Pick<Env, 'translationProvider'>
  choice: ProviderChoice
  now: Date
}): Promise<void> {
  const { payload, env, choice, now } = args
  if (choice.name === 'none' && env.translationProvider === 'auto') {
    payload.logger.warn({ msg: choice.reason })
    return
  }
  if (choice.name === (await providerAtLastStart(payload))) return
  await writeState({ payload, key: KEY, value: { name: choice.name }, now })
}
