import { isLocale } from '#i18n/locales.ts'
import { collectBatches } from '../collectBatches.ts'
import { fromHtml } from '../html/decode.ts'
import { toHtml } from '../html/encode.ts'
import { withSpaceOf } from '../normaliseAnswer.ts'
import type { Provider, TaggedText, TranslateRequest } from '../port.ts'
import { sendFitting } from '../sendFitting.ts'
import type { Answer } from '../sendFitting.ts'
import { trustAnswers } from '../trust.ts'
import { unsupportedPair } from '../unsupportedPair.ts'
import { createLibretranslateClient } from './client.ts'
import type { LibretranslateOptions } from './client.ts'
import { packTexts } from './packing.ts'

/**
 * LibreTranslate over HTTP, on a server of one's own. It knows no XML: tags travel as HTML elements
 * that it keeps. Nothing is billed.
 */
export function createLibretranslate(options: LibretranslateOptions): Provider {
  const client = createLibretranslateClient(options)
  let known: Promise<ReadonlyMap<string, ReadonlySet<string>>> | undefined

  async function supports(source: string, target: string): Promise<boolean> {
    if (source === target || !isLocale(source) || !isLocale(target)) return false
    known ??= client.pairs()
    const pairs = await known.catch((error: unknown) => {
      known = undefined
      throw error
    })
    return pairs.get(source)?.has(target) ?? false
  }

  const send = async (
    texts: readonly TaggedText[],
    { source, target, signal }: TranslateRequest,
  ): Promise<Answer> => {
    const answers = await client.translate({ texts: texts.map(toHtml), source, target, signal })
    const read = (answer: string, original: TaggedText) =>
      withSpaceOf(original, fromHtml(answer, { hasEntities: false }))
    return {
      texts: trustAnswers({ provider: 'libretranslate', sources: texts, answers, read }),
      billedCharacters: 0,
    }
  }

  return {
    name: 'libretranslate',
    supports,
    describe: () => ({ name: 'libretranslate', plan: null, server: options.url, region: null }),
    usage: () => Promise.resolve(null),
    translate: async (request) => {
      if (request.texts.length === 0) return { texts: [], billedCharacters: 0 }
      if (!(await supports(request.source, request.target))) {
        throw unsupportedPair('libretranslate', request)
      }
      return collectBatches(request, packTexts(request.texts), ({ texts }) =>
        sendFitting(texts, (part) => send(part, request)),
      )
    },
  }
}
