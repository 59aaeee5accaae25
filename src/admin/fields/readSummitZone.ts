import { isTimeZone } from '#collections/shared/fields/isTimeZone.ts'

/** How long an answer serves the other fields of the form, in milliseconds. */
const FRESH_FOR = 15_000

const answers = new Map<string, { at: number; zone: Promise<string | null> }>()

/** The time zone of a summit as its newest draft has it; null when it cannot be told. */
export function readSummitZone(args: { api: string; summit: string }): Promise<string | null> {
  const key = `${args.api} ${args.summit}`
  const known = answers.get(key)
  if (known && Date.now() - known.at < FRESH_FOR) return known.zone
  const zone = askForZone(args)
  answers.set(key, { at: Date.now(), zone })
  void zone.then((answer) => {
    if (answer === null) answers.delete(key)
  })
  return zone
}

async function askForZone(args: { api: string; summit: string }): Promise<string | null> {
  const query = 'depth=0&draft=true&trash=true&select[timeZone]=true'
  const address = `${args.api}/summits/${encodeURIComponent(args.summit)}?${query}`
  try {
    const response = await fetch(address, { credentials: 'include' })
    if (!response.ok) return null
    const summit = (await response.json()) as { timeZone?: unknown }
    const { timeZone } = summit
    return typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : null
  } catch {
    // Offline, or no JSON: the field then says that it does not know the zone.
    return null
  }
}
