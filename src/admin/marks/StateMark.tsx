import type { Mark } from './mark.ts'

const RING = { cx: 6, cy: 6, r: 4.25, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 }

/** Four strokes and four gaps around a ring of this radius. */
const QUARTER = (2 * Math.PI * RING.r) / 4

const SHAPES: Readonly<Record<Mark, React.ReactNode>> = {
  machine: <circle {...RING} />,
  edited: (
    <>
      <circle {...RING} />
      <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" fill="currentColor" />
    </>
  ),
  approved: <circle cx={6} cy={6} fill="currentColor" r={5} />,
  stale: (
    <circle {...RING} strokeDasharray={`${String(QUARTER * 0.68)} ${String(QUARTER * 0.32)}`} />
  ),
  error: <rect fill="currentColor" height={9} rx={1} width={9} x={1.5} y={1.5} />,
}

/**
 * One of the five marks, drawn in the current colour. It never stands alone: a word beside it says
 * the same, so it is hidden from screen readers.
 */
export function StateMark({ mark }: { mark: Mark }) {
  return (
    <svg
      aria-hidden="true"
      className={`dragoman-mark dragoman-mark--${mark}`}
      focusable="false"
      height={12}
      viewBox="0 0 12 12"
      width={12}
    >
      {SHAPES[mark]}
    </svg>
  )
}
