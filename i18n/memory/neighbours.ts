import type { SourceUnit } from '#i18n/units/types.ts'
import type { Neighbours } from './keys.ts'

/** The neighbours of each sentence inside its field, by the same index. */
export function neighboursOf(units: readonly Pick<SourceUnit, 'path' | 'source'>[]): Neighbours[] {
  const inField = (path: string, at: number) => {
    const other = units[at]
    return other?.path === path ? other.source : null
  }
  return units.map(({ path }, at) => ({
    before: inField(path, at - 1),
    after: inField(path, at + 1),
  }))
}
