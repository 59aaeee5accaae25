import type { ReactNode } from 'react'
import type { NoticeMark } from '../views/notice.ts'

const SHAPES: Record<NoticeMark, ReactNode> = {
  machine: <circle cx="8" cy="8" r="5.5" fill="none" strokeWidth="2" />,
  approved: <circle cx="8" cy="8" r="6" fill="currentColor" stroke="none" />,
  stale: <circle cx="8" cy="8" r="5.5" fill="none" strokeWidth="2" strokeDasharray="5.6 3" />,
  original: <path d="M3 4h10M3 8h10M3 12h6" fill="none" strokeWidth="2" />,
}

/**
 * The mark of a text's state: hollow dot (machine), full dot (approved), broken ring (stale), lines
 * (original). It never stands without words, so it is hidden from screen readers.
 */
export function Mark({ kind }: { kind: NoticeMark }): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 16 16" stroke="currentColor" aria-hidden="true">
      {SHAPES[kind]}
    </svg>
  )
}
