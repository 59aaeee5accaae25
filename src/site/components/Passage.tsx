import type { ReactNode } from 'react'
import type { LocalText } from '../views/text.ts'
import { FallbackPassage } from './FallbackPassage.tsx'
import { languageAttributes } from './languageAttributes.ts'
import { usePage } from './page.ts'
import { StaleNotes } from './StaleNotes.tsx'

/** A text of one or several paragraphs (a blank line parts them), with its notes. */
export function Passage({
  of: passage,
  className,
}: {
  of: LocalText
  className?: string
}): ReactNode {
  const { locale } = usePage()
  const paragraphs = passage.text.split(/\n\s*\n/)
  return (
    <div className={className} {...languageAttributes(passage.lang, locale)}>
      <FallbackPassage lang={passage.lang} />
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{withLineBreaks(paragraph)}</p>
      ))}
      <StaleNotes notices={passage.notices} />
    </div>
  )
}

function withLineBreaks(paragraph: string): ReactNode {
  return paragraph.split('\n').map((line, index) => (
    <span key={index}>
      {index > 0 && <br />}
      {line}
    </span>
  ))
}
