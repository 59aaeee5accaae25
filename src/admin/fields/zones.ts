import { placeOf } from './summitTime.ts'

/** Every zone of this browser, and UTC, which some leave out. */
export function knownZones(): string[] {
  return [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]
}

/**
 * The zone that somebody meant who wrote `new york` or `america/new_york`; undefined when no zone,
 * or more than one, fits.
 */
export function zoneMeant(typed: string, zones: readonly string[]): string | undefined {
  const wanted = fold(typed)
  if (!wanted) return undefined
  const exact = zones.find((zone) => fold(zone) === wanted)
  if (exact) return exact
  const cities = zones.filter((zone) => fold(placeOf(zone)) === wanted)
  return cities.length === 1 ? cities[0] : undefined
}

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
}
