'use client'
import { type HomeQuery, VIEWS } from '#src/translation/home/query.ts'
import { Link } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'
import { useHomeAddress } from './useHomeAddress.ts'

const WORDS = { worst: 'homeWorst', documents: 'homeDocuments' } as const

/** The two ways to look at it: what needs a person, and everything by document. */
export function HomeViews({ query }: { query: HomeQuery }) {
  const words = useWords()
  const address = useHomeAddress()
  return (
    <nav aria-label={words('homeViews')} className="dragoman-home__views">
      {VIEWS.map((view) => (
        <Link
          aria-current={view === query.view ? 'page' : undefined}
          href={address({ ...query, view, page: 1 })}
          key={view}
          prefetch={false}
        >
          {words(WORDS[view])}
        </Link>
      ))}
    </nav>
  )
}
