import { sentence } from '#collections/shared/texts/sentence.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import {
  APIError,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

const WRITES: ReadonlySet<string> = new Set(['create', 'update', 'updateByID', 'restoreVersion'])

/** Gives the language a write aims at when that is not the source language alone. */
export function foreignWriteLocale(args: {
  operation: string
  locale?: string | null | undefined
  publishSpecificLocale?: string | null | undefined
}): string | undefined {
  if (!WRITES.has(args.operation)) return undefined
  return [args.locale, args.publishSpecificLocale].find(
    (locale): locale is string => Boolean(locale) && locale !== SOURCE_LOCALE,
  )
}

function refuse(req: PayloadRequest, locale: string): never {
  const refusal = sentence(req, 'targetLanguageWrite', { locale })
  throw new APIError(refusal, 409, { code: 'target-language-write' }, true)
}

type WriteArgs = { publishSpecificLocale?: string | null }

/**
 * The record is the only way in for a target language (design section 4): an update in another
 * language would merge onto the newest draft and publish it (payload-facts, Writing another language).
 */
export const refuseTargetLanguageWrites: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
}) => {
  const { publishSpecificLocale } = args as WriteArgs
  const locale = foreignWriteLocale({ operation, locale: req.locale, publishSpecificLocale })
  if (locale) refuse(req, locale)
}

/** The same for globals. */
export const refuseTargetLanguageGlobalWrites: GlobalBeforeOperationHook = ({
  args,
  operation,
  req,
}) => {
  const { publishSpecificLocale } = args as WriteArgs
  const locale = foreignWriteLocale({ operation, locale: req.locale, publishSpecificLocale })
  if (locale) refuse(req, locale)
}
