import { LOCALES } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'
import type { MessageKey } from '#i18n/message.ts'
import { createTranslator } from '#i18n/message.ts'
import { bestLanguage, languageOfPath } from './bestLanguage.ts'
import { ErrorPage } from './pages/ErrorPage.tsx'
import { renderPage } from './render.tsx'
import type { Chrome, PageHead } from './views/frame.ts'

const KNOWN = LOCALES.map(({ code }) => code)

type Sentences = { title: MessageKey; sentence: MessageKey }

const EXPIRED: Sentences = { title: 'preview.expired.title', sentence: 'preview.expired.sentence' }

function sentencesFor(status: number): Sentences {
  if (status === 404) return { title: 'error.notFound.title', sentence: 'error.notFound.sentence' }
  return status >= 500
    ? { title: 'error.server.title', sentence: 'error.server.sentence' }
    : { title: 'error.request.title', sentence: 'error.request.sentence' }
}

/**
 * An error as a whole page, in the language of the path or else the browser's. Needs no database.
 * @param requestId lets staff find the request in the logs; shown for our own failures only.
 * @param enabled languages to choose from, where they are known; else all that the software has.
 */
export function renderErrorPage(error: {
  status: number
  path: string
  acceptLanguage: string | undefined
  requestId?: string
  enabled?: readonly Locale[]
}): string {
  const { enabled = KNOWN } = error
  const locale = languageOfPath(error.path, enabled) ?? bestLanguage(error.acceptLanguage, enabled)
  const { status, requestId } = error
  const reference = status >= 500 ? requestId : undefined
  return render({ locale, status, reference, sentences: sentencesFor(status) })
}

/** What stands where a preview link no longer opens a draft. */
export function renderExpiredPreview(locale: Locale): string {
  return render({ locale, status: 404, reference: undefined, sentences: EXPIRED })
}

function render(args: {
  locale: Locale
  status: number
  reference: string | undefined
  sentences: Sentences
}): string {
  const { locale, status, reference, sentences } = args
  const t = createTranslator(locale)
  const chrome: Chrome = {
    siteUrl: '',
    locale,
    enabled: [locale],
    organisation: { name: null, short: null },
    navigation: [],
    social: [],
    contact: null,
    noticeWords: { machine: null, reviewed: null },
  }
  const head: PageHead = {
    title: t(sentences.title),
    description: null,
    path: '',
    alternates: [],
    shareImage: null,
    isHidden: true,
    notice: [],
  }
  const view = { status, title: head.title, sentence: t(sentences.sentence), reference }
  return renderPage({ chrome, head, children: <ErrorPage {...view} /> })
}
