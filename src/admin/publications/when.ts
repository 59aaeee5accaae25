import type { AdminLanguage } from '#collections/shared/texts/catalogue.ts'
import { localeDefinition } from '#i18n/locales.ts'
import { momentIn, placeOf } from '../fields/summitTime.ts'

/** A moment by the clocks of a place: `3 March 2026 at 09:00 (New York, UTC−5)`. Pure. */
export function whenWords(iso: string, zone: string, language: AdminLanguage): string {
  const text = new Intl.DateTimeFormat(localeDefinition(language).intl, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date(iso))
  const offset = momentIn(iso, zone)?.offset ?? 'UTC'
  const comma = language === 'ar' ? '، ' : ', '
  const clocks = zone === 'UTC' ? offset : `${placeOf(zone)}${comma}${offset}`
  // A place is written in Latin letters: it must not turn an Arabic sentence round.
  return `${text} (\u2068${clocks}\u2069)`
}
