import { actorOf, isAdmin } from '#collections/shared/access/roles.ts'
import { staffView } from '../views/StaffView.tsx'
import type { AdminViewServerProps } from 'payload'
import { QueuePanel } from './QueuePanel.tsx'
import { readQueue } from './readQueue.ts'

/** `/admin/queue`: what is translated, what waits, what stopped and why; for staff. */
export function QueuePage(props: AdminViewServerProps) {
  return staffView(props, async (req) => (
    <QueuePanel canPause={isAdmin(actorOf(req))} initial={await readQueue(req)} />
  ))
}
