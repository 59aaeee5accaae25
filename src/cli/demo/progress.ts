/** A line at each tenth, so that a slow machine shows progress and a log stays short. */
export function progressLine(
  say: (line: string) => void,
  what: string,
): (done: number, total: number) => void {
  let said = -1
  return (done, total) => {
    if (total === 0) return
    const tenth = Math.floor((done / total) * 10)
    if (tenth <= said) return
    said = tenth
    say(`  ${what}: ${String(done)} of ${String(total)}`)
  }
}
