import { BRACKETS, MARK_VIEW_BOX, SPEECH_MARK } from './markPaths.ts'

const stroke = 'fill="none" stroke-linecap="round" stroke-linejoin="round" stroke-width="5.5"'

const SVG =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${MARK_VIEW_BOX}">` +
  '<style>path{color:#1d1d1b}@media (prefers-color-scheme:dark){path{color:#f4f1ea}}</style>' +
  `<path d="${BRACKETS}" ${stroke} stroke="currentColor"/>` +
  `<path d="${SPEECH_MARK}" fill="currentColor"/></svg>`

/** The mark as the admin's icon, inside the page: an admin-only process serves no site files. */
export const FAVICON = `data:image/svg+xml,${encodeURIComponent(SVG)}`
