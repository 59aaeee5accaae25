import { DeepLClient } from 'deepl-node'
import type { SourceLanguageCode, TargetLanguageCode, TranslateTextOptions } from 'deepl-node'
import { isLocale, localeDefinition } from '#i18n/locales.ts'
import { collectBatches } from '../collectBatches.ts'
import type { Formality, Provider, TaggedText, TranslateRequest } from '../port.ts'
import { sendFitting } from '../sendFitting.ts'
import type { Answer } from '../sendFitting.ts'
import { unsupportedPair } from '../unsupportedPair.ts'
import { untilAborted } from '../untilAborted.ts'
import { readAnswer } from './answer.ts'
import { toProviderError } from './errors.ts'
import { packTexts } from './packing.ts'
import { regionOf } from './region.ts'
import { syncTerms } from './syncTerms.ts'

export type DeeplOptions = {
  key: string
  /** Another address than DeepL's own, from `DEEPL_SERVER_URL`. */
  serverUrl?: string | undefined
  /** Milliseconds one request may take; 30 s unless told otherwise. */
  timeoutMs?: number
}

/** `prefer_…`: a language without formality takes its default, where `more` would be refused. */
const FORMALITIES = { default: 'default', more: 'prefer_more', less: 'prefer_less' } as const

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
  const server = serverUrl ?? (isFree ? 'https://api-free.deepl.com' : 'https://api.deepl.com')

  const asking = <T>(answering: Promise<T>, signal?: AbortSignal, hasGlossary = false) =>
    untilAborted(answering, signal).catch((thrown: unknown): never => {
      signal?.throwIfAborted()
      throw toProviderError(thrown, { key, hasGlossary })
    })

  async function send(
    texts: readonly TaggedText[],
    context: string,
    request: TranslateRequest,
  ): Promise<Answer> {
    const { source, target, signal, glossary } = request
    const results = await asking(
      client.translateText(
        [...texts],
        localeDefinition(source).deepl.source as SourceLanguageCode,
        localeDefinition(target).deepl.target as TargetLanguageCode,
        optionsOf(request, context),
      ),
      signal,
      glossary !== undefined,
    )
    return readAnswer(texts, results)
  }

  const supports = (source: string, target: string): boolean =>
    source !== target && isLocale(source) && isLocale(target)

  return {
    name: 'deepl',
    supports,
    describe: () => ({
      name: 'deepl',
      plan: isFree ? 'DeepL API Free' : 'DeepL API Pro',
      server,
      region: regionOf(server),
    }),
    usage: async () => {
      const { character } = await asking(client.getUsage())
      return character ? { used: character.count, limit: character.limit } : null
    },
    translate: async (request) => {
      if (!supports(request.source, request.target)) throw unsupportedPair('deepl', request)
      const parcels = packTexts(request.texts, request.context)
      return collectBatches(request, parcels, ({ texts, context }) =>
        sendFitting(texts, (part) => send(part, context, request)),
      )
    },
    syncTerms: (request) => asking(syncTerms(client, request), request.signal),
  }
}

function optionsOf(
  { formality, glossary }: { formality?: Formality | undefined; glossary?: string | undefined },
  context: string,
): TranslateTextOptions {
  return {
    tagHandling: 'xml',
    tagHandlingVersion: 'v2',
    // Every tag of ours is inline: none may divide a sentence, nor may a line feed.
    outlineDetection: false,
    splitSentences: 'nonewlines',
    ...(context === '' ? {} : { context }),
    ...(formality === undefined ? {} : { formality: FORMALITIES[formality] }),
    ...(glossary === undefined ? {} : { glossary }),
  }
}
