'use client'
import type { PublicationDocument } from '#src/translation/publications/types.ts'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { useTold } from '../api/signals.ts'
import { useApi } from '../api/useApi.ts'
import { useWords } from '../words/useWords.ts'
import type { Planned } from './planned.ts'

type Props = {
  document: PublicationDocument
  /** Looks again when it changes. */
  version: unknown
}

/** “Will be published with 3 others on …”, with a link, for each publication that is planned. */
export function PlannedLine({ document, version }: Props) {
  const words = useWords()
  const ask = useApi()
  const { config } = useConfig()
  const told = useTold('publications')
  const [planned, setPlanned] = useState<Planned[]>([])
  const query = new URLSearchParams(document).toString()

  useEffect(() => {
    const over = new AbortController()
    void ask(`/publications/planned?${query}`, { signal: over.signal }).then(
      ({ ok, body }) => {
        if (ok) setPlanned(body.planned as Planned[])
      },
      () => undefined, // What was known stays; the next save looks again.
    )
    return () => {
      over.abort()
    }
  }, [ask, query, told, version])

  return planned.map(({ id, sentence }) => (
    <p className="dragoman-planned" key={id}>
      {sentence}{' '}
      <Link
        href={formatAdminURL({
          adminRoute: config.routes.admin,
          path: `/collections/publications/${id}`,
        })}
        prefetch={false}
      >
        {words('plannedOpen')}
      </Link>
    </p>
  ))
}
