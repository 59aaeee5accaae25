import { isLocale, type Locale, SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Formality } from '#i18n/providers/port.ts'
import type { Payload, PayloadRequest } from 'payload'

export type ReleasePolicy = 'immediate' | 'after-review'

export type TargetLanguage = {
  locale: Locale
  policy: ReleasePolicy
  /** How readers are addressed, where the machine knows the difference. */
  formality: Formality
  /** Readers have the original of everything in this language. */
  showOriginal: boolean
}

type Row = {
  locale?: string | null
  enabled?: boolean | null
  policy?: string | null
  formality?: string | null
  showOriginal?: boolean | null
}

/** The target languages that are switched on, with their release policy, in the settings' order. */
export async function targetLanguages(args: {
  payload: Payload
  req?: PayloadRequest | undefined
}): Promise<TargetLanguage[]> {
  // On MongoDB a global that was never saved is null.
  const settings: { languages?: Row[] | null } | null = await args.payload.db.findGlobal({
    slug: 'settings',
    ...(args.req ? { req: args.req } : {}),
  })
  return (settings?.languages ?? []).flatMap(
    ({ locale, enabled, policy, formality, showOriginal }) =>
      enabled && isLocale(locale) && locale !== SOURCE_LOCALE
        ? [
            {
              locale,
              policy: policy === 'after-review' ? policy : 'immediate',
              formality: formality === 'more' || formality === 'less' ? formality : 'default',
              showOriginal: Boolean(showOriginal),
            },
          ]
        : [],
  )
}
