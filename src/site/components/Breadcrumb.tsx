import type { ReactNode } from 'react'
import type { LocalText } from '../views/text.ts'
import { usePage } from './page.ts'
import { Words } from './Words.tsx'

/** The way back to what a page belongs to. */
export function Breadcrumb({ href, title }: { href: string; title: LocalText }): ReactNode {
  const { t } = usePage()
  return (
    <nav className="breadcrumb" aria-label={t('nav.breadcrumb')}>
      <a href={href}>
        <Words of={title} isMarked={false} />
      </a>
    </nav>
  )
}
