import type { ReactNode } from 'react'
import type { LocalText } from '../views/text.ts'
import { languageAttributes } from './languageAttributes.ts'
import { usePage } from './page.ts'

/**
 * A few words inside a line. In another language than the page they carry `lang` and `dir`, and are
 * marked with a word unless the page has already said that nothing of it is translated.
 */
export function Words({
  of: words,
  isMarked = true,
}: {
  of: LocalText
  isMarked?: boolean
}): ReactNode {
  const { locale, t, isUntranslated } = usePage()
  if (words.lang === locale) return words.text
  return (
    <>
      <span {...languageAttributes(words.lang, locale)}>{words.text}</span>
      {isMarked && !isUntranslated && (
        <small className="original-mark"> ({t('fallback.mark')})</small>
      )}
    </>
  )
}
