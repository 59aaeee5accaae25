import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'
import { isMedia, pictureView } from './picture.ts'
import type { Picture } from './picture.ts'
import { collectReferences } from './references.ts'
import type { Reference } from './references.ts'
import { referencePath } from './richLinks.ts'
import { richTextRoot } from './richTextRoot.ts'
import type { LocalRichText, LocalText, StaleNotice } from './text.ts'

/** The same field in the reader's language and in the original. */
export type Versions = { target: unknown; source: unknown }

/**
 * Chooses, field by field, between what a document says in the reader's language and its original.
 * Keeps count of what had to be shown in the original and of the notes given out.
 */
export type Reading = {
  locale: Locale
  /** Plain text, or null where the original is empty or the translator left it empty on purpose. */
  text: (path: string, versions: Versions) => LocalText | null
  /** Rich text, or null where there is nothing to read in it. */
  rich: (path: string, versions: Versions) => LocalRichText | null
  /** How many fields are shown in the original so far. */
  fallbacks: () => number
  /** How many notes on changed sentences were given out so far. */
  noticed: () => number
}

/**
 * The reading of one document. The original settles whether a field exists at all: what an editor
 * emptied is gone in every language at once, also where the old translation is still stored.
 */
export function createReading(args: { locale: Locale; notices?: readonly StaleNotice[] }): Reading {
  const { locale, notices = [] } = args
  let fallbacks = 0
  let noticed = 0

  const notesOn = (path: string, lang: Locale): readonly StaleNotice[] => {
    if (lang !== locale) fallbacks += 1
    if (lang === SOURCE_LOCALE) return []
    const notes = notices.filter((notice) => notice.path === path)
    noticed += notes.length
    return notes
  }

  const reading: Reading = {
    locale,
    text: (path, versions) => {
      const choice = choose({ locale, versions, read: readText })
      if (!choice || choice.value === '') return null
      return { text: choice.value, lang: choice.lang, notices: notesOn(path, choice.lang) }
    },
    rich: (path, versions) => {
      const choice = choose({ locale, versions, read: richTextRoot })
      if (!choice) return null
      const notes = notesOn(path, choice.lang)
      return {
        root: choice.value,
        lang: choice.lang,
        notices: notes,
        ...resolve(reading, collectReferences(versions)),
      }
    },
    fallbacks: () => fallbacks,
    noticed: () => noticed,
  }
  return reading
}

function resolve(
  reading: Reading,
  references: ReadonlyMap<string, Reference>,
): Pick<LocalRichText, 'links' | 'pictures'> {
  const links = new Map<string, string>()
  const pictures = new Map<string, Picture>()
  for (const [id, reference] of references) {
    const path = referencePath(reading.locale, reference)
    if (path) links.set(id, path)
    const { target, source } = reference
    if (!isMedia(source)) continue
    const picture = pictureView(reading, { target: isMedia(target) ? target : null, source })
    if (picture) pictures.set(id, picture)
  }
  return { links, pictures }
}

function choose<T>(args: {
  locale: Locale
  versions: Versions
  read: (value: unknown) => T | null
}): { value: T; lang: Locale } | null {
  const original = args.read(args.versions.source)
  if (original === null || original === '') return null
  const translated = args.locale === SOURCE_LOCALE ? null : args.read(args.versions.target)
  return translated === null
    ? { value: original, lang: SOURCE_LOCALE }
    : { value: translated, lang: args.locale }
}

/** `null` means missing; an empty string was left empty on purpose. */
function readText(value: unknown): string | null {
  return typeof value === 'string' ? value.trim() : null
}
