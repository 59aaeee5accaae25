import type { ReactNode } from 'react'
import type { LocalText } from '../views/text.ts'
import { usePage } from './page.ts'
import { Passage } from './Passage.tsx'

/** A summit's announcement, on every page of the summit while it stands. */
export function Announcement({ announcement }: { announcement: LocalText | null }): ReactNode {
  const { t } = usePage()
  if (!announcement) return null
  return (
    <aside className="announcement" aria-label={t('announcement.label')}>
      <p className="label">{t('announcement.label')}</p>
      <Passage of={announcement} />
    </aside>
  )
}

/** Short remarks for readers. */
export function Notes({ notes }: { notes: readonly LocalText[] }): ReactNode {
  const { t } = usePage()
  return notes.map((note, index) => (
    <div key={index} className="remark" role="note">
      <p className="label">{t('note.label')}</p>
      <Passage of={note} />
    </div>
  ))
}
