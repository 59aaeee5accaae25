import { tagProblems } from '#i18n/units/tagged/tagProblems.ts'
import type { Locale } from '#i18n/locales.ts'
import { z } from 'zod'
import { hasOpenError } from '../record/counts.ts'
import type { RecordUnit } from '../record/types.ts'
import { findingsOn } from '../run/fill.ts'

/** A page of work at a time; longer sentences than this are no sentences. */
const MOST_UNITS = 500
const LONGEST_TARGET = 20_000

export const unitEdit = z.strictObject({
  id: z.string().min(1).max(100),
  target: z.string().max(LONGEST_TARGET).optional(),
  state: z.enum(['edited', 'approved']).optional(),
})

/** A sentence joined with the next of its paragraph, for this language, or split again. */
const unitJoin = z.strictObject({ id: z.string().min(1).max(100), join: z.literal('next') })
const unitSplit = z.strictObject({ id: z.string().min(1).max(100), split: z.literal(true) })

export const unitsPatch = z.object({
  revision: z.number().int().nonnegative(),
  units: z
    .array(z.union([unitJoin, unitSplit, unitEdit]))
    .min(1)
    .max(MOST_UNITS)
    .refine((units) => new Set(units.map(({ id }) => id)).size === units.length, {
      message: 'a sentence stands in the list twice',
    }),
})

export type UnitEdit = z.infer<typeof unitEdit>
export type UnitRearrangement = z.infer<typeof unitJoin> | z.infer<typeof unitSplit>
export type UnitChange = z.infer<typeof unitsPatch>['units'][number]

export type EditResult =
  | { accepted: true; unit: RecordUnit; changed: boolean }
  | { accepted: false; code: string; sentence: string }

/**
 * What a person's edit makes of a unit. Typing makes it `edited`, which readers do not get; only
 * approving does. A broken tag cannot be approved: it would lose a link or show markup.
 */
export function applyEdit(args: {
  unit: RecordUnit
  edit: UnitEdit
  locale: Locale
  user: string
  now: Date
}): EditResult {
  const { unit, edit, locale, user, now } = args
  const target = edit.target ?? unit.target
  if (target === null) {
    return { accepted: false, code: 'no-text', sentence: 'There is no text to approve yet.' }
  }
  const isNewText = target !== unit.target
  const state = edit.state ?? (isNewText ? 'edited' : unit.state)
  const isApproval = state === 'approved'
  // Left empty on purpose, a sentence needs no tags.
  if (isApproval && target !== '' && tagProblems(unit.source, target).length > 0) {
    return {
      accepted: false,
      code: 'broken-tags',
      sentence: 'Its tags differ from those of the source. Put them back, then approve.',
    }
  }
  if (!isNewText && state === unit.state) return { accepted: true, unit, changed: false }
  const written: RecordUnit = {
    ...unit,
    target,
    state,
    origin: { kind: 'person', user, at: now.toISOString() },
    suggestion: isApproval ? null : unit.suggestion,
  }
  if (isApproval) {
    // What it was made for before, and what stood there, has been looked at.
    delete written.staleFrom
    delete written.references
  }
  const checks = findingsOn(written, locale)
  const open = { ...written, checks, dismissed: isNewText ? [] : unit.dismissed }
  // A person who approves has settled what the checks found.
  const settled = isApproval && hasOpenError(open) ? checks.map(({ id }) => id) : open.dismissed
  return { accepted: true, unit: { ...open, dismissed: settled }, changed: true }
}
