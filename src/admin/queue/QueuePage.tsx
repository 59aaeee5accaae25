import { actorOf, isAdmin } from '#collections/shared/access/roles.ts'
import { ProviderNotice } from '../provider/ProviderNotice.tsx'
import { staffView } from '../views/StaffView.tsx'
import type { AdminViewServerProps } from 'payload'
import { QueuePanel } from './QueuePanel.tsx'
import { readQueue } from './readQueue.ts'

/** `/admin/queue`: what is translated, what waits, what stopped and why; for staff. */
export function QueuePage(props: AdminViewServerProps) {
  return staffView(props, async (req) => (
    <>
      <ProviderNotice i18n={req.i18n} payload={req.payload} user={req.user ?? undefined} />
      <QueuePanel canPause={isAdmin(actorOf(req))} initial={await readQueue(req)} />
    </>
  ))
}
