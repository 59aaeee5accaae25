import type { ReactNode } from 'react'
import { isExternal } from '../../richtext/safeUrl.ts'
import type { LocalText } from '../../views/text.ts'
import { Passage } from '../Passage.tsx'
import { usePage } from '../page.ts'
import { StaleNotes } from '../StaleNotes.tsx'
import { Words } from '../Words.tsx'

/** Somebody's words, and whose they are. */
export function Quotation(props: { text: LocalText; attribution: LocalText | null }): ReactNode {
  const { text, attribution } = props
  return (
    <figure className="quotation">
      <blockquote>
        <Passage of={text} />
      </blockquote>
      {attribution && (
        <figcaption>
          <Words of={attribution} />
          <StaleNotes notices={attribution.notices} />
        </figcaption>
      )}
    </figure>
  )
}

/** An invitation with one link. */
export function CallToAction(props: {
  text: LocalText | null
  label: LocalText
  url: string
}): ReactNode {
  const { text, label, url } = props
  const { siteUrl } = usePage()
  return (
    <div className="call-to-action">
      {text && <Passage of={text} />}
      <p>
        <a
          className="button"
          href={url}
          rel={isExternal(url, siteUrl) ? 'noopener external' : undefined}
        >
          <Words of={label} />
        </a>
      </p>
      <StaleNotes notices={label.notices} />
    </div>
  )
}
