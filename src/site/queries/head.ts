import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { Locale } from '#i18n/locales.ts'
import type { Media } from '#payload-types'
import type { Alternate, PageHead } from '../views/frame.ts'
import { noticeLines } from '../views/notice.ts'
import { pictureView } from '../views/picture.ts'
import type { Picture } from '../views/picture.ts'
import { createReading } from '../views/reading.ts'
import type { Reading } from '../views/reading.ts'
import { shorten } from '../views/shorten.ts'
import { addSummaries } from '../views/translationSummary.ts'
import type { Provenance } from './translationNotice.ts'

type Seo =
  | {
      title?: string | null
      description?: string | null
      image?: Media | string | null
    }
  | null
  | undefined

type HeadSources = {
  locale: Locale
  title: string
  /** What stands for a description where editors wrote none. */
  description?: string | null
  seo?: { target: Seo; source: Seo }
  picture?: Picture | null
  alternates: readonly Alternate[]
  /** The readings the page was made with: what they had to show in the original. */
  readings: readonly Reading[]
  /** How the documents on the page were translated. */
  provenance: Iterable<Provenance>
}

/** What a page says about itself: title, description, picture, languages, and its honest notice. */
export function buildHead(sources: HeadSources): PageHead {
  const { locale, seo, alternates, readings } = sources
  const words = createReading({ locale })
  const title = words.text('seo.title', { target: seo?.target?.title, source: seo?.source?.title })
  const description = words.text('seo.description', {
    target: seo?.target?.description,
    source: seo?.source?.description,
  })
  const own = alternates.find((alternate) => alternate.locale === locale)
  const isUntranslated = own?.isTranslated === false
  const sum = (count: (reading: Reading) => number): number =>
    readings.reduce((total, reading) => total + count(reading), 0)
  const notice =
    locale === SOURCE_LOCALE
      ? []
      : noticeLines({
          summary: addSummaries([...sources.provenance].map(({ summary }) => summary)),
          isUntranslated,
          fallbacks: sum((reading) => reading.fallbacks()),
          staleNotes: sum((reading) => reading.noticed()),
        })
  return {
    title: title?.lang === locale ? title.text : sources.title,
    description:
      description?.lang === locale ? description.text : shorten(sources.description ?? ''),
    path: own?.path ?? '',
    alternates,
    shareImage: shareImage(words, { seo, picture: sources.picture ?? null }),
    isHidden: isUntranslated,
    notice,
  }
}

function shareImage(
  words: Reading,
  { seo, picture }: { seo: HeadSources['seo']; picture: Picture | null },
): PageHead['shareImage'] {
  const chosen = pictureView(words, { target: seo?.target?.image, source: seo?.source?.image })
  const shown = chosen ?? picture
  if (!shown) return null
  const { src, width, height } = shown.share ?? shown
  return { src, width, height, alt: shown.alt?.text ?? null }
}
