import { BRACKETS, MARK_VIEW_BOX, SPEECH_MARK } from './markPaths.ts'

/** The mark in the colour of the text around it. Without a `label` it is decoration. */
export const Mark = ({ height, label }: { readonly height: number; readonly label?: string }) => (
  <svg
    viewBox={MARK_VIEW_BOX}
    height={height}
    width={(height * 80) / 64}
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    focusable="false"
  >
    <path
      d={BRACKETS}
      fill="none"
      stroke="currentColor"
      strokeWidth={5.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <path d={SPEECH_MARK} fill="currentColor" />
  </svg>
)
