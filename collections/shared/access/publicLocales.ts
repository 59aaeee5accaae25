import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { PayloadRequest } from 'payload'

type LanguageRow = { locale?: string | null; enabled?: boolean | null }

const CONTEXT_KEY = 'dragomanPublicLocales'

/**
 * The languages that readers may see: the source, and those switched on in the settings. Asked once
 * a request: a page populates many documents and each asks its collection's access.
 */
export async function publicLocales(req: PayloadRequest): Promise<ReadonlySet<string>> {
  const known = req.context[CONTEXT_KEY] as Promise<ReadonlySet<string>> | undefined
  if (known) return known
  const asked = readPublicLocales(req)
  req.context[CONTEXT_KEY] = asked
  return asked
}

async function readPublicLocales(req: PayloadRequest): Promise<ReadonlySet<string>> {
  // On MongoDB a global that was never saved is null.
  const settings: { languages?: LanguageRow[] | null } | null = await req.payload.db.findGlobal({
    slug: 'settings',
    req,
    select: { languages: true },
  })
  const enabled = (settings?.languages ?? []).flatMap((row) =>
    row.enabled && row.locale ? [row.locale] : [],
  )
  return new Set([SOURCE_LOCALE, ...enabled])
}
