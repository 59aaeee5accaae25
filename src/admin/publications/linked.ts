import type { PublicationDocument } from '#src/translation/publications/types.ts'
import type { Session, Summit } from '#payload-types'

type Link = string | { id: string } | null | undefined

/** What a summit shows beside its sessions and has a publish of its own. Pure. */
export function linkedFromSummit(
  summit: Partial<Pick<Summit, 'sponsors' | 'partners'>>,
): PublicationDocument[] {
  return inCollection('sponsors', [...(summit.sponsors ?? []), ...(summit.partners ?? [])])
}

/** The people of a session, and who hosts it. Pure. */
export function linkedFromSession(
  session: Partial<Pick<Session, 'people' | 'hosts'>>,
): PublicationDocument[] {
  return [
    ...inCollection(
      'people',
      (session.people ?? []).map(({ person }) => person),
    ),
    ...inCollection('sponsors', session.hosts ?? []),
  ]
}

const inCollection = (collection: string, links: readonly Link[]): PublicationDocument[] =>
  links.flatMap((link) => {
    const id = typeof link === 'object' ? link?.id : link
    return id ? [{ collection, id }] : []
  })
