import type { ReactNode } from 'react'
import type { SummitHead } from '../views/summit.ts'
import { usePage } from './page.ts'
import { Dateline } from './SummitHeading.tsx'
import { Words } from './Words.tsx'

/** The summits before and after this one. */
export function Editions(props: {
  previous: SummitHead | null
  next: SummitHead | null
}): ReactNode {
  const { t } = usePage()
  const { previous, next } = props
  if (!previous && !next) return null
  return (
    <nav className="editions" aria-label={t('edition.nav')}>
      {previous && <Edition summit={previous} label={t('edition.previous')} rel="prev" />}
      {next && <Edition summit={next} label={t('edition.next')} rel="next" />}
    </nav>
  )
}

function Edition(props: { summit: SummitHead; label: string; rel: 'prev' | 'next' }): ReactNode {
  const { summit, label, rel } = props
  return (
    <div className={`edition edition-${rel}`}>
      <p className="label">{label}</p>
      <p className="edition-title">
        <a href={summit.path} rel={rel}>
          <Words of={summit.title} />
        </a>
      </p>
      <Dateline summit={summit} />
    </div>
  )
}
