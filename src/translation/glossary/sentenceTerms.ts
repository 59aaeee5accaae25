import { indexTerms, type TermIndex } from '#i18n/glossary/termIndex.ts'
import { termsIn } from '#i18n/glossary/matchTerms.ts'
import type { Term } from '#i18n/glossary/types.ts'
import type { Locale } from '#i18n/locales.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import type { Payload } from 'payload'
import { peopleNamed } from './peopleNamed.ts'
import { siteTerms } from './siteTerms.ts'

/** The terms of one run: of these sentences, in this language. */
export type SentenceTerms = {
  /** Everything that may be matched; people only where they stand in the sentences. */
  index: TermIndex
  /**
   * Every term of the site that has a form in this language, whether these sentences hold it or not:
   * a provider keeps them as its glossary, which should change with the terms, not with every page.
   */
  withForm: readonly Term[]
  /** The terms that stand in a sentence, for its checks. */
  termsOf: (source: TaggedText) => readonly Term[]
}

/** What the site calls the things that these sentences name. */
export async function sentenceTerms(args: {
  payload: Payload
  sources: readonly TaggedText[]
  locale: Locale
  now: Date
}): Promise<SentenceTerms> {
  const { payload, sources } = args
  const terms = await siteTerms(args)
  const people = await peopleNamed(payload, sources)
  const index = indexTerms([...terms, ...people])
  const found = new Map<TaggedText, readonly Term[]>()
  const termsOf = (source: TaggedText) => {
    const asked = found.get(source) ?? termsIn(source, index)
    found.set(source, asked)
    return asked
  }
  return { index, withForm: terms.filter(({ target }) => target !== null), termsOf }
}
