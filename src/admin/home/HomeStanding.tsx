'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useWords } from '../words/useWords.ts'
import type { HomeView } from './types.ts'
import { useHomeAddress } from './useHomeAddress.ts'

/** Each language with what waits in it, and what there is to know of the whole. */
export function HomeStanding({ view }: { view: HomeView }) {
  const words = useWords()
  const address = useHomeAddress()
  const { config } = useConfig()
  const queue = formatAdminURL({ adminRoute: config.routes.admin, path: '/queue' })
  return (
    <>
      <ul className="dragoman-home__languages">
        {view.languages.map(({ isRtl, label, locale, moves, waits }) => (
          <li key={locale}>
            <Link
              href={address({ ...view.query, locale: locale as 'fr', page: 1 })}
              prefetch={false}
            >
              <bdi dir={isRtl ? 'rtl' : 'ltr'} lang={locale}>
                {label}
              </bdi>
            </Link>{' '}
            <span>{waits}</span>
            {moves ? <span className="dragoman-quiet"> · {moves}</span> : null}
          </li>
        ))}
      </ul>
      {view.standing.map(({ leadsToQueue, sentence }) => (
        <p className="dragoman-home__standing" key={sentence}>
          {sentence}{' '}
          {leadsToQueue && view.may.give ? (
            <Link href={queue} prefetch={false}>
              {words('homeQueue')}
            </Link>
          ) : null}
        </p>
      ))}
    </>
  )
}
