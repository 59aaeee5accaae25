import { localeDefinition, SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'
import { segmentXml } from './segmentXml.ts'
import type { TmxEntry, TmxVariant } from './types.ts'
import { xmlAttribute, xmlText } from './xmlText.ts'

export type TmxHeader = {
  sourceLocale?: Locale
  /** When the file was made; left out of the file when it is not given, so that it stays the same. */
  createdAt?: Date
}

/**
 * Writes TMX 1.4b piece by piece, for a file or a response of any size. Characters that XML cannot
 * hold are left out; everything else comes back from `readTmx` as it was.
 */
export async function* writeTmx(
  entries: Iterable<TmxEntry> | AsyncIterable<TmxEntry>,
  { sourceLocale = SOURCE_LOCALE, createdAt }: TmxHeader = {},
): AsyncGenerator<string, void, undefined> {
  const created = createdAt === undefined ? '' : ` creationdate="${tmxDate(createdAt)}"`
  yield (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n' +
    '<tmx version="1.4">\n' +
    '  <header creationtool="Dragoman" creationtoolversion="1" segtype="sentence" o-tmf="Dragoman"' +
    ` adminlang="en" srclang="${languageTag(sourceLocale)}" datatype="xml"${created}/>\n` +
    '  <body>\n'
  )
  for await (const entry of entries) yield entryXml(entry, sourceLocale)
  yield '  </body>\n</tmx>\n'
}

function entryXml({ source, targets, props }: TmxEntry, sourceLocale: Locale): string {
  const own = source.locale === sourceLocale ? '' : ` srclang="${languageTag(source.locale)}"`
  const lines = [
    `    <tu${own}>`,
    ...Object.entries(props).map(
      ([type, value]) => `      <prop type="${xmlAttribute(type)}">${xmlText(value)}</prop>`,
    ),
    ...[source, ...targets].map(variantXml),
    '    </tu>',
  ]
  return `${lines.join('\n')}\n`
}

const variantXml = ({ locale, text }: TmxVariant) =>
  `      <tuv xml:lang="${languageTag(locale)}"><seg>${segmentXml(text)}</seg></tuv>`

/** The plain language: a memory made for one region serves them all. */
const languageTag = (locale: Locale) => localeDefinition(locale).code

/** 20230917T093000Z, as TMX wants it. */
const tmxDate = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/gu, '')
