import { escapeText } from '#i18n/units/tagged/escape.ts'
import { tokenise } from '#i18n/units/tagged/tokens.ts'
import { writeTag } from '#i18n/units/tagged/writeTag.ts'
import type { SourceUnit, UnitTarget } from '#i18n/units/types.ts'

/** Units with the target a function gives for each of them. */
export function withTargets(
  units: readonly SourceUnit[],
  target: (unit: SourceUnit) => string | null,
): UnitTarget[] {
  return units.map((unit) => {
    const { path, block, index, source } = unit
    return { path, block, index, source, target: target(unit) }
  })
}

/** Changes the words of tagged text and leaves its tags alone. */
export function mapWords(tagged: string, change: (words: string) => string): string {
  const parts = tokenise(tagged).map((token) =>
    token.kind === 'text' ? escapeText(change(token.text)) : writeTag(token),
  )
  return parts.join('')
}
