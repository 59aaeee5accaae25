import { pairRows } from './records.ts'
import type { Reading } from './reading.ts'
import type { LocalText } from './text.ts'

type NoteRow = { id?: string | null; text?: string | null; until?: string | null }
type Rows = readonly NoteRow[] | null | undefined

/** Notes that still stand at `now`. */
export function noteViews(
  reading: Reading,
  { now, ...rows }: { target: Rows; source: Rows; now: Date },
): LocalText[] {
  return pairRows<NoteRow>(rows).flatMap(({ id, target, source }) => {
    if (!stillStands(source.until, now)) return []
    const text = reading.text(`notes.${id}.text`, { target: target?.text, source: source.text })
    return text ? [text] : []
  })
}

/** Whether something that ends at an instant is still to be shown; without an end it stays. */
export function stillStands(until: string | null | undefined, now: Date): boolean {
  return !until || new Date(until).getTime() > now.getTime()
}
