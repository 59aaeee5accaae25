import { isLocale } from '#i18n/locales.ts'
import { batchesOf } from '../batches.ts'
import { collectBatches } from '../collectBatches.ts'
import { fromHtml } from '../html/decode.ts'
import { toHtml } from '../html/encode.ts'
import { withSpaceOf } from '../normaliseAnswer.ts'
import type { Provider, TaggedText, TranslateRequest } from '../port.ts'
import type { Answer } from '../sendFitting.ts'
import { trustAnswers } from '../trust.ts'
import { unsupportedPair } from '../unsupportedPair.ts'
import { readModes, routeBetween } from './modes.ts'
import type { Mode } from './modes.ts'
import { fromParagraphs, protectAddresses, toParagraphs } from './paragraphs.ts'
import { callProgram, translateHtml } from './program.ts'
import type { ProgramOptions } from './program.ts'

/** One call starts a dozen programs: many texts share it, few enough that little is lost by a crash. */
const BATCH = 100

/**
 * Apertium as a program on this machine (GPL: a process of its own, never bundled). Where no direction
 * leads to a language, it goes by way of others that are installed. Rough from English.
 */
export function createApertium(options: { path: string; timeoutMs?: number }): Provider {
  const program: ProgramOptions = { timeoutMs: 120_000, ...options }
  let installed: Promise<Mode[]> | undefined

  async function routeOf({
    source,
    target,
  }: Pick<TranslateRequest, 'source' | 'target'>): Promise<string[] | undefined> {
    if (source === target || !isLocale(source) || !isLocale(target)) return undefined
    installed ??= callProgram(program, ['-l']).then(readModes)
    const modes = await installed.catch((error: unknown) => {
      installed = undefined
      throw error
    })
    return routeBetween({ modes, source, target })
  }

  async function translateBatch(
    texts: readonly TaggedText[],
    { route, signal }: { route: readonly string[]; signal: AbortSignal | undefined },
  ): Promise<Answer> {
    const protectedTexts = texts.map(protectAddresses)
    let html = toParagraphs(protectedTexts.map(({ text }) => toHtml(text)))
    for (const mode of route) {
      signal?.throwIfAborted()
      html = await translateHtml(program, { html, mode, signal })
    }
    const restored = fromParagraphs(html, texts.length).map(
      (answer, index) =>
        protectedTexts[index]?.restore(fromHtml(answer, { hasEntities: true })) ?? '',
    )
    return {
      texts: trustAnswers({
        provider: 'apertium',
        sources: texts,
        answers: restored,
        read: (answer, source) => withSpaceOf(source, answer),
      }),
      billedCharacters: 0,
    }
  }

  return {
    name: 'apertium',
    supports: async (source, target) => (await routeOf({ source, target })) !== undefined,
    describe: () => ({ name: 'apertium', plan: null, server: program.path, region: null }),
    usage: () => Promise.resolve(null),
    translate: async (request) => {
      const { texts, signal } = request
      if (texts.length === 0) return { texts: [], billedCharacters: 0 }
      const route = await routeOf(request)
      if (!route) throw unsupportedPair('apertium', request)
      return collectBatches(request, batchesOf(texts, BATCH), ({ indexes }) =>
        translateBatch(
          indexes.map((index) => texts[index] ?? ''),
          { route, signal },
        ),
      )
    },
  }
}
