import { isTimeZone } from '#collections/shared/fields/isTimeZone.ts'
import { placeOf } from './summitTime.ts'

/** Cities that have a newer name than the one browsers still list. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** Every zone of this browser by its present name, and UTC, which some leave out. */
export function knownZones(listed = Intl.supportedValuesOf('timeZone')): string[] {
  const present = listed.map((zone) => {
    const name = RENAMED[zone]
    return name && isTimeZone(name) ? name : zone
  })
  return [...new Set(['UTC', ...present])]
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
