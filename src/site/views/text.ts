import type { Locale } from '#i18n/locales.ts'
import type { Picture } from './picture.ts'

/** A note that stands after a passage: the original, where it has changed since the translation. */
export type StaleNotice = {
  /** The field, by row ids, as units name it: `facts.65f0.label`. */
  path: string
  /** The paragraph inside rich text; '' for plain fields. */
  block: string
  /** The original sentence as it stands now, in the source language. */
  source: string
}

/** Plain text together with the language it is in, which is not always the page's. */
export type LocalText = {
  text: string
  lang: Locale
  /** Notes that stand after the text. */
  notices: readonly StaleNotice[]
}

/** A node of a Lexical state, as stored: known only by its type until a renderer narrows it. */
export type RichTextNode = { type: string; children?: RichTextNode[]; [key: string]: unknown }

/** Rich text together with its language, its notes, and what its nodes point to, by document id. */
export type LocalRichText = {
  root: RichTextNode
  lang: Locale
  notices: readonly StaleNotice[]
  /** Addresses of linked documents; one that readers may not see is not among them. */
  links: ReadonlyMap<string, string>
  pictures: ReadonlyMap<string, Picture>
}
