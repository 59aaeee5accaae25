'use client'
import type { HomeQuery } from '#src/translation/home/query.ts'
import { Link } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'
import { useHomeAddress } from './useHomeAddress.ts'

type Props = { query: HomeQuery; page: number; pages: number }

/** Turns the pages of a long list. */
export function HomePages({ query, page, pages }: Props) {
  const words = useWords()
  const address = useHomeAddress()
  if (pages < 2) return null
  return (
    <nav aria-label={words('homePages')} className="dragoman-home__pages">
      {page > 1 ? (
        <Link href={address({ ...query, page: page - 1 })} prefetch={false} rel="prev">
          {words('homePrevious')}
        </Link>
      ) : null}
      <span>{words('homePage', { page: String(page), pages: String(pages) })}</span>
      {page < pages ? (
        <Link href={address({ ...query, page: page + 1 })} prefetch={false} rel="next">
          {words('homeNext')}
        </Link>
      ) : null}
    </nav>
  )
}
