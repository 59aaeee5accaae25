import { adminLanguage } from '#collections/shared/texts/catalogue.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import { findPublication } from '#src/translation/publications/store.ts'
import type { Publication } from '#src/translation/publications/types.ts'
import { Link } from '@payloadcms/ui'
import type { DateFieldServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { describeDocuments } from './describe.ts'
import { keyOf } from './keyOf.ts'
import { PlannedActions } from './PlannedActions.tsx'
import { STANDING_WORDS } from './standingWords.ts'
import { whenWords } from './when.ts'
import { zoneOfDocuments } from './zone.ts'

const SENTENCES = {
  scheduled: 'publicationScheduled',
  done: 'publicationDone',
  failed: 'publicationFailed',
  cancelled: 'publicationCancelled',
} as const

/** The whole of a publication: when, what with how it stands, what stood in the way; and the acts. */
export async function Overview({ data, payload, req }: DateFieldServerProps) {
  const { id } = (data ?? {}) as { id?: string }
  const publication = id ? await findPublication({ payload, id }) : null
  if (!publication) return null
  const { documents, problems, state } = publication
  const language = adminLanguage(req.i18n.language)
  const zone = await zoneOfDocuments(payload, documents)
  const when = whenWords(momentOf(publication), zone, language)
  const messages = new Map((problems ?? []).map((problem) => [keyOf(problem), problem.message]))
  const listed = await describeDocuments(req, documents)
  return (
    <div className="field-type dragoman-publication">
      <p className="dragoman-publication__when">{words(language, SENTENCES[state], { when })}</p>
      <ul className="dragoman-publication__documents">
        {listed.map((document) => (
          <li key={keyOf(document)}>
            <Link
              href={formatAdminURL({
                adminRoute: payload.config.routes.admin,
                path: `/collections/${document.collection}/${document.id}`,
              })}
              prefetch={false}
            >
              <bdi>{document.title}</bdi>
            </Link>{' '}
            <span className="dragoman-quiet">
              {document.kind} · {words(language, STANDING_WORDS[document.stands])}
            </span>
            {messages.has(keyOf(document)) ? (
              <p className="dragoman-together__mistake" dir="auto">
                {messages.get(keyOf(document))}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {state === 'scheduled' && documents[0] ? (
        <PlannedActions
          document={documents[0]}
          publication={{ id: publication.id, at: publication.at, documents }}
        />
      ) : null}
    </div>
  )
}

/** The time it was planned for, as long as that is what counts; else when it was settled. */
function momentOf({ state, at, doneAt }: Publication): string {
  return state === 'scheduled' || state === 'cancelled' ? at : (doneAt ?? at)
}
