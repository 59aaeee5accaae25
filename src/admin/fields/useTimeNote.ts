'use client'
import { useWords } from '../words/useWords.ts'
import { instantAt, type LocalMoment, momentIn, placeOf, timeOfDay } from './summitTime.ts'
import type { SummitZone } from './useSummitZone.ts'

type Question = {
  summit: SummitZone
  moment: LocalMoment | null
  /** What was typed for this moment, if it was typed here. */
  typed: string | null
}

/** Says whose clocks a time is read by, and what daylight saving does to it, in one line. */
export function useTimeNote({ summit, moment, typed }: Question): string {
  const words = useWords()
  if (summit.kind === 'loading') return words('zoneLoading')
  if (summit.kind === 'unknown') return words('zoneUnknown')
  if (summit.kind === 'no-zone') return words('zoneMissing')
  if (summit.kind === 'no-summit') return words('timesInUtc')
  const { zone } = summit
  if (zone === 'UTC') return words('timesAreUtc')
  const offset = moment?.offset ?? momentIn(new Date().toISOString(), zone)?.offset ?? ''
  const clocks = words('timesIn', { place: placeOf(zone), zone, offset })
  const skipped = typed ? instantAt(typed, zone)?.takenInstead : null
  if (typed && skipped) {
    const taken = timeOfDay(skipped)
    return `${clocks}. ${words('timeSkipped', { wanted: timeOfDay(typed), taken })}`
  }
  if (!moment || moment.turn === 'only') return clocks
  const key = moment.turn === 'first' ? 'timeTwiceFirst' : 'timeTwiceSecond'
  return `${clocks}. ${words(key, { wanted: timeOfDay(moment.local), offset: moment.offset })}`
}
