import { GlossaryEntries } from 'deepl-node'
import type { DeepLClient, MultilingualGlossaryInfo } from 'deepl-node'
import { localeDefinition } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'
import type { SyncedTerms, SyncTermsRequest } from '../port.ts'
import { dictionaryOf } from './glossary.ts'

type Glossaries = Pick<
  DeepLClient,
  | 'createMultilingualGlossary'
  | 'deleteMultilingualGlossaryDictionary'
  | 'getGlossaryLanguagePairs'
  | 'listMultilingualGlossaries'
  | 'replaceMultilingualGlossaryDictionary'
>

/** Glossaries know no regions: English is `en` on either side. */
const glossaryCode = (locale: Locale): string => localeDefinition(locale).deepl.source

/**
 * Makes the site's glossary hold exactly these terms for one pair: one glossary of version 3, with
 * one dictionary a pair, found by its name. Nothing is done for a pair that DeepL has no glossaries for.
 */
export async function syncTerms(
  client: Glossaries,
  { name, source, target, terms }: SyncTermsRequest,
): Promise<SyncedTerms> {
  const pair = { sourceLangCode: glossaryCode(source), targetLangCode: glossaryCode(target) }
  const { entries, refused } = dictionaryOf(terms)
  const glossary = (await client.listMultilingualGlossaries()).find((one) => one.name === name)
  if (Object.keys(entries).length === 0) {
    if (glossary && hasDictionary(glossary, pair)) {
      const { sourceLangCode, targetLangCode } = pair
      await client.deleteMultilingualGlossaryDictionary(glossary, sourceLangCode, targetLangCode)
    }
    return { glossary: null, refused }
  }
  if (!(await hasGlossaries(client, pair))) {
    const why = `DeepL has no glossaries from ${source} to ${target}`
    return { glossary: null, refused: terms.map((term) => ({ term, why })) }
  }
  const dictionary = { ...pair, entries: new GlossaryEntries({ entries }) }
  if (!glossary) {
    const made = await client.createMultilingualGlossary(name, [dictionary])
    return { glossary: made.glossaryId, refused }
  }
  // Replaced, not updated: an update would keep the terms that were taken out.
  await client.replaceMultilingualGlossaryDictionary(glossary, dictionary)
  return { glossary: glossary.glossaryId, refused }
}

type Pair = { sourceLangCode: string; targetLangCode: string }

function hasDictionary({ dictionaries }: MultilingualGlossaryInfo, pair: Pair): boolean {
  return dictionaries.some(
    ({ sourceLangCode, targetLangCode }) =>
      sourceLangCode.toLowerCase() === pair.sourceLangCode &&
      targetLangCode.toLowerCase() === pair.targetLangCode,
  )
}

async function hasGlossaries(client: Glossaries, pair: Pair): Promise<boolean> {
  const pairs = await client.getGlossaryLanguagePairs()
  return pairs.some(
    ({ sourceLang, targetLang }) =>
      sourceLang.toLowerCase() === pair.sourceLangCode &&
      targetLang.toLowerCase() === pair.targetLangCode,
  )
}
