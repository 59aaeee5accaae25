import { needsTranslation } from '#i18n/merge/carry.ts'
import type { ProviderName } from '#i18n/providers/port.ts'
import type { Payload } from 'payload'
import { asSent } from '../glossary/asSent.ts'
import { sentenceTerms } from '../glossary/sentenceTerms.ts'
import { askAnew } from '../queue/askAnew.ts'
import type { TranslationRecord } from '../record/types.ts'
import { sentencesToSend } from '../run/toSend.ts'
import { readLimits } from '../usage/limits.ts'
import { costOf } from './money.ts'
import type { Money, SendCounts } from './types.ts'
import { countSend } from './work.ts'

export type AnewEstimate = { provider: ProviderName | 'none'; send: SendCounts; cost: Money }

/**
 * What asking a machine anew for its sentences of a record will send at most: what people have put
 * into the memory meanwhile is not asked for. Asks no provider and writes nothing.
 */
export async function estimateAnew(args: {
  payload: Payload
  record: Pick<TranslationRecord, 'units' | 'locale'>
  provider: ProviderName | 'none'
  now: Date
}): Promise<AnewEstimate> {
  const { payload, record, provider, now } = args
  const { units } = askAnew(record.units ?? [], undefined)
  const sources = units.filter(needsTranslation).map(({ source }) => source)
  const terms = await sentenceTerms({ payload, sources, locale: record.locale, now })
  const send = countSend({
    sentences: sentencesToSend(units),
    provider,
    asSent: asSent(terms),
  })
  return { provider, send, cost: costOf(send.billedCharacters, await readLimits(payload)) }
}
