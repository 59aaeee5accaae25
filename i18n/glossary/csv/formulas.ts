/** What a spreadsheet would run instead of showing, in half and full width; apostrophes may precede. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u
const NEUTRALISED = /^''*[=+\-@\t\r\n＝＋－＠]/u

/** A cell that no spreadsheet runs: an apostrophe before what looks like a formula (OWASP, CSV injection). */
export const withGuard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)

/** The cell as it was; what never was neutralised is left alone. */
export const withoutGuard = (cell: string): string =>
  NEUTRALISED.test(cell) ? cell.slice(1) : cell
