'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useWords } from '../words/useWords.ts'
import type { ListedDocument } from './describe.ts'
import { keyOf } from './keyOf.ts'
import type { Outcome } from './outcome.ts'

type Props = { outcome: Outcome; documents: readonly ListedDocument[] }

/** What came of it: all, with a link to the publication, or nothing, with why for each document. */
export function OutcomeMessage({ outcome, documents }: Props) {
  const words = useWords()
  const { config } = useConfig()
  const addressOf = (collection: string, id: string) =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${collection}/${id}` as const,
    })
  switch (outcome.kind) {
    case 'too-late':
      return <p>{words('togetherTooLate')}</p>
    case 'unknown':
      return <p className="dragoman-together__mistake">{words('togetherUnknown')}</p>
    case 'refused':
      return (
        <div className="dragoman-together__mistake">
          <p>{words('togetherRefused')}</p>
          <ul>
            {outcome.problems.map((problem) => {
              const { collection, id, message } = problem
              const known = documents.find((document) => keyOf(document) === keyOf(problem))
              return (
                <li key={keyOf(problem)}>
                  {collection ? (
                    <Link href={addressOf(collection, id)} prefetch={false}>
                      <bdi>{known?.title ?? id}</bdi>
                    </Link>
                  ) : null}{' '}
                  <span dir="auto">{message}</span>
                </li>
              )
            })}
          </ul>
        </div>
      )
    default:
      return (
        <p>
          {words(outcome.kind === 'planned' ? 'togetherPlanned' : 'togetherDone')}{' '}
          <Link href={addressOf('publications', outcome.id)} prefetch={false}>
            {words('plannedOpen')}
          </Link>
        </p>
      )
  }
}
