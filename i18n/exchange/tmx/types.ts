import type { Locale } from '#i18n/locales.ts'
import type { TaggedText } from '#i18n/units/types.ts'

/** A sentence in one language. */
export type TmxVariant = { locale: Locale; text: TaggedText }

/** One translation unit of a TMX file: a sentence and what it is in other languages. */
export type TmxEntry = {
  source: TmxVariant
  targets: TmxVariant[]
  /** `<prop>` elements by type, of the unit as a whole. */
  props: Record<string, string>
}

/** An entry as it was read. */
export type ReadTmxEntry = TmxEntry & {
  /** Where the unit begins in the file, from 1. */
  line: number
  /** Languages of the unit that Dragoman does not know, as the file writes them. */
  skipped: string[]
}
