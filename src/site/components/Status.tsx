import type { ReactNode } from 'react'
import type { SessionView } from '../views/session.ts'
import { usePage } from './page.ts'
import { Passage } from './Passage.tsx'

type Props = { session: SessionView }

/** “Moved”, “Postponed”, “Cancelled”: a word beside the title, never a colour alone. */
export function StatusBadge({ session }: Props): ReactNode {
  const { t } = usePage()
  if (session.status === 'planned') return null
  return <span className={`badge badge-${session.status}`}>{t(`status.${session.status}`)}</span>
}

/** What happened, in a sentence, and what the editors add to it. */
export function StatusNotice({ session }: Props): ReactNode {
  const { t } = usePage()
  if (session.status === 'planned') return null
  return (
    <div className="status-notice" role="note">
      <p>
        <strong>{t(`status.${session.status}.sentence`)}</strong>
      </p>
      {session.statusNote && <Passage of={session.statusNote} />}
    </div>
  )
}
