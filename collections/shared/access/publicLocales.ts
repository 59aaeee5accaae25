import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { PayloadRequest } from 'payload'

type LanguageRow = {
  locale?: string | null
  enabled?: boolean | null
  showOriginal?: boolean | null
}

const CONTEXT_KEY = 'dragomanLanguages'

/** The languages that readers may see: the source, and those switched on in the settings. */
export async function publicLocales(req: PayloadRequest): Promise<ReadonlySet<string>> {
  const rows = await languageRows(req)
  return new Set([SOURCE_LOCALE, ...localesOf(rows.filter(({ enabled }) => enabled))])
}

/** The languages in which readers have the original of everything, because staff said so. */
export async function originalLocales(req: PayloadRequest): Promise<ReadonlySet<string>> {
  const rows = await languageRows(req)
  return new Set(localesOf(rows.filter(({ showOriginal }) => showOriginal)))
}

const localesOf = (rows: readonly LanguageRow[]): string[] =>
  rows.flatMap(({ locale }) => (locale ? [locale] : []))

/** Asked once a request: a page populates many documents and each asks its collection's access. */
async function languageRows(req: PayloadRequest): Promise<LanguageRow[]> {
  const known = req.context[CONTEXT_KEY] as Promise<LanguageRow[]> | undefined
  if (known) return known
  const asked = readLanguageRows(req)
  req.context[CONTEXT_KEY] = asked
  return asked
}

async function readLanguageRows(req: PayloadRequest): Promise<LanguageRow[]> {
  // On MongoDB a global that was never saved is null.
  const settings: { languages?: LanguageRow[] | null } | null = await req.payload.db.findGlobal({
    slug: 'settings',
    req,
    select: { languages: true },
  })
  return settings?.languages ?? []
}
