import { DeepLClient } from 'deepl-node'
import type { SourceLanguageCode, TargetLanguageCode } from 'deepl-node'
import { isLocale, localeDefinition } from '#i18n/locales.ts'
import { ProviderError } from '../errors.ts'
import { collectBatches } from '../collectBatches.ts'
import { untilAborted } from '../untilAborted.ts'
import type { Provider, TranslateRequest } from '../port.ts'
import { readAnswer } from './answer.ts'
import type { Answer } from './answer.ts'
import { toProviderError } from './errors.ts'
import { packTexts } from './packing.ts'
import type { Parcel } from './packing.ts'

export type DeeplOptions = {
  key: string
  /** Another address than DeepL's own, from `DEEPL_SERVER_URL`. */
  serverUrl?: string | undefined
  /** Milliseconds one request may take; 30 s unless told otherwise. */
  timeoutMs?: number
}

/**
 * DeepL behind the port. One attempt a request: the job queue waits and tries again, not the client,
 * whose own waits reach minutes (payload-facts: DeepL).
 */
export function createDeepl({ key, serverUrl, timeoutMs = 30_000 }: DeeplOptions): Provider {
  const client = new DeepLClient(key, {
    ...(serverUrl === undefined ? {} : { serverUrl }),
    maxRetries: 0,
    minTimeout: timeoutMs,
    sendPlatformInfo: false,
    appInfo: { appName: 'Dragoman', appVersion: '0.1' },
  })
  const isFree = key.endsWith(':fx')

  async function sendParcel(parcel: Parcel, request: TranslateRequest): Promise<Answer> {
    const { source, target, signal } = request
    const answering = client.translateText(
      parcel.texts,
      localeDefinition(source).deepl.source as SourceLanguageCode,
      localeDefinition(target).deepl.target as TargetLanguageCode,
      {
        tagHandling: 'xml',
        tagHandlingVersion: 'v2',
        // Every tag of ours is inline: none may divide a sentence, nor may a line feed.
        outlineDetection: false,
        splitSentences: 'nonewlines',
        ...(parcel.context === '' ? {} : { context: parcel.context }),
      },
    )
    const results = await untilAborted(answering, signal).catch((thrown: unknown) => {
      signal?.throwIfAborted()
      throw toProviderError(thrown, key)
    })
    return readAnswer(parcel.texts, results)
  }

  /** A body that DeepL finds too large although we measured it is sent in halves. */
  async function sendFitting(parcel: Parcel, request: TranslateRequest): Promise<Answer> {
    try {
      return await sendParcel(parcel, request)
    } catch (error) {
      const isTooLarge = error instanceof ProviderError && error.code === 'too-large'
      if (!isTooLarge || parcel.texts.length === 1) throw error
      const middle = Math.ceil(parcel.texts.length / 2)
      const first = await sendFitting(part(parcel, 0, middle), request)
      const second = await sendFitting(part(parcel, middle), request)
      return {
        texts: [...first.texts, ...second.texts],
        billedCharacters: first.billedCharacters + second.billedCharacters,
      }
    }
  }

  const supports: Provider['supports'] = (source, target) =>
    source !== target && isLocale(source) && isLocale(target)

  return {
    name: 'deepl',
    supports,
    describe: () => ({
      name: 'deepl',
      plan: isFree ? 'DeepL API Free' : 'DeepL API Pro',
      server: serverUrl ?? (isFree ? 'https://api-free.deepl.com' : 'https://api.deepl.com'),
    }),
    translate: async (request) => {
      if (supports(request.source, request.target) === false) throw unsupported(request)
      const parcels = packTexts(request.texts, request.context)
      return collectBatches(request, parcels, (parcel) => sendFitting(parcel, request))
    },
  }
}

function part(parcel: Parcel, from: number, to?: number): Parcel {
  return {
    ...parcel,
    indexes: parcel.indexes.slice(from, to),
    texts: parcel.texts.slice(from, to),
  }
}

function unsupported({ source, target }: TranslateRequest) {
  return new ProviderError({
    code: 'unsupported-pair',
    provider: 'deepl',
    message: `DeepL does not translate from ${source} to ${target}.`,
  })
}
