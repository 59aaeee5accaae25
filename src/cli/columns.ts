/** Rows of cells as lines of a table: the first columns to the left, numbers after them to the right. */
export function columns(rows: readonly (readonly string[])[], { left = 1 } = {}): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  )
  return rows.map((row) =>
    row
      .map((cell, at) =>
        at < left ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
      )
      .join('   ')
      .trimEnd(),
  )
}
