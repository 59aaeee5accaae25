import type { ProviderChoice } from '#i18n/providers/choose.ts'
import type { Provider } from '#i18n/providers/port.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Env } from '#src/env.ts'
import {
  accountOf,
  bareProvider,
  currentChoice,
  providerChoice,
} from '#src/translation/provider/chosen.ts'
import { readCircuit } from '#src/translation/provider/circuit.ts'
import { targetLanguages } from '#src/translation/schema/languages.ts'
import type { Payload } from 'payload'
import type { Finding } from './examine.ts'

const REGIONS = { eu: 'European Union', us: 'United States', jp: 'Japan' } as const

/** From this share of its characters on an account is worth a word. */
const NEARLY_USED = 0.9

/** Which provider translates, why, where its texts go and how much may still be sent. */
export async function examineProvider({
  env,
  payload,
}: {
  env: Env
  /** Absent where there is no database yet. */
  payload: Payload | undefined
}): Promise<Finding[]> {
  const choice = await choose({ env, payload })
  if ('state' in choice) return [choice]
  const provider = bareProvider(choice, env)
  const sentence = `${choice.name}: ${choice.reason}`
  if (!provider) {
    return [{ subject: 'translation', state: choice.isGone ? 'bad' : 'note', sentence }]
  }
  return [
    { subject: 'translation', state: 'good', sentence },
    ...whereTextsGo(provider),
    await examineQuota(provider),
    ...(payload ? await examineCircuit({ env, payload, provider }) : []),
    ...(payload ? await examineLanguages({ payload, provider }) : []),
  ]
}

async function choose(args: {
  env: Env
  payload: Payload | undefined
}): Promise<ProviderChoice | Finding> {
  const { env, payload } = args
  try {
    return payload ? await currentChoice({ payload, env }) : providerChoice(env)
  } catch (error) {
    return { subject: 'translation', state: 'bad', sentence: sentenceOf(error) }
  }
}

function whereTextsGo(provider: Provider): Finding[] {
  const { plan, server, region } = provider.describe()
  if (server === null) return []
  const isFree = plan?.endsWith('Free') === true
  return [
    {
      subject: 'provider',
      state: isFree ? 'note' : 'good',
      sentence: `${plan === null ? '' : `${plan}, `}${server}${region ? ` (${REGIONS[region]})` : ''}${isFree ? '; this plan may keep texts' : ''}`,
    },
  ]
}

async function examineQuota(provider: Provider): Promise<Finding> {
  const subject = 'quota'
  try {
    // For one that counts nothing, its languages are the question that shows whether it answers.
    const usage = await provider.usage()
    if (!usage) {
      await provider.supports(SOURCE_LOCALE, 'fr')
      return { subject, state: 'good', sentence: 'answers; it counts no characters' }
    }
    const { used, limit } = usage
    const share = limit > 0 ? used / limit : 1
    const sentence = `${count(used)} of ${count(limit)} characters used (${String(Math.floor(share * 100))} %)`
    const state = share >= 1 ? 'bad' : share >= NEARLY_USED ? 'note' : 'good'
    return { subject, state, sentence }
  } catch (error) {
    return { subject, state: 'bad', sentence: sentenceOf(error) }
  }
}

async function examineCircuit(args: {
  env: Env
  payload: Payload
  provider: Provider
}): Promise<Finding[]> {
  const { env, payload, provider } = args
  const circuit = await readCircuit({
    payload,
    provider,
    identity: accountOf(env, provider.name),
  })
  if (!circuit) return []
  const sentence = `${circuit.sentence} It is not asked before ${circuit.until}.`
  return [{ subject: 'circuit', state: 'bad', sentence }]
}

/** Languages that are on, and that this provider has no way into. */
async function examineLanguages(args: {
  payload: Payload
  provider: Provider
}): Promise<Finding[]> {
  const { payload, provider } = args
  try {
    const languages = await targetLanguages({ payload })
    const without: string[] = []
    for (const { locale } of languages) {
      if (!(await provider.supports(SOURCE_LOCALE, locale))) without.push(locale)
    }
    if (without.length === 0) return []
    const sentence = `${provider.name} does not translate into ${without.join(', ')}: these wait for a person`
    return [{ subject: 'languages', state: 'bad', sentence }]
  } catch {
    return [] // The provider does not answer, which the finding above has said.
  }
}

const count = (value: number): string => value.toLocaleString('en')

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
