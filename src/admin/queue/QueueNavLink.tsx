import { actorOf, isEditor } from '#collections/shared/access/roles.ts'
import { words } from '#collections/shared/texts/sentence.ts'
import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { queueAddress } from './queueAddress.ts'

/** The way to the queue, in the menu of those who may see it. */
export function QueueNavLink({ i18n, payload, user }: ServerProps) {
  if (!isEditor(actorOf({ user }))) return null
  return (
    <Link className="nav__link" href={queueAddress(payload)} id="nav-queue" prefetch={false}>
      <span className="nav__link-label">{words(i18n.language, 'queueTitle')}</span>
    </Link>
  )
}
