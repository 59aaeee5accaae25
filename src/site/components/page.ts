import { createContext, useContext } from 'react'
import type { Locale } from '#i18n/locales.ts'
import type { Translator } from '#i18n/message.ts'

/** What every component of a page needs to know. */
export type PageContext = {
  locale: Locale
  t: Translator
  siteUrl: string
  /** The page says once, at its head, that nothing of it is translated: no passage says it again. */
  isUntranslated: boolean
}

const Context = createContext<PageContext | null>(null)

export const PageProvider = Context.Provider

/** The page that is being rendered. Throws outside a `PageProvider`: a page without a language is a bug. */
export function usePage(): PageContext {
  const page = useContext(Context)
  if (!page) throw new Error('A component was rendered outside a PageProvider.')
  return page
}
