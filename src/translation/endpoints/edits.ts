import type { Term } from '#i18n/glossary/types.ts'
import { tagProblems } from '#i18n/units/tagged/tagProblems.ts'
import type { Locale } from '#i18n/locales.ts'
import { z } from 'zod'
import { hasOpenError } from '../record/counts.ts'
import { beforeApproval, undoApproval } from '../record/approval.ts'
import type { RecordUnit, ReleasedLeaves } from '../record/types.ts'
import { isAboutOthers } from '../run/consistency.ts'
import { findingsOn } from '../run/fill.ts'

/** A page of work at a time; longer sentences than this are no sentences. */
const MOST_UNITS = 500
const LONGEST_TARGET = 20_000

export const unitEdit = z.strictObject({
  id: z.string().min(1).max(100),
  target: z.string().max(LONGEST_TARGET).optional(),
  state: z.enum(['edited', 'approved']).optional(),
  // Ids of findings that are none, with a reason for the history.
  dismiss: z.array(z.string().min(1).max(100)).min(1).max(50).optional(),
  note: z.string().trim().max(2_000).optional(),
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

type EditArgs = {
  unit: RecordUnit
  edit: UnitEdit
  locale: Locale
  user: string
  now: Date
  /** Terms and names that stand in the source. */
  terms?: readonly Term[] | undefined
  /** What readers have of the document's fields. */
  released?: ReleasedLeaves | null | undefined
}

/** What a person's edit makes of a unit: first its text and state, then what is dismissed of it. */
export function applyEdit(args: EditArgs): EditResult {
  const written = write(args)
  const { dismiss } = args.edit
  return written.accepted && dismiss ? dismissFindings(written, dismiss) : written
}

/**
 * Typing makes it `edited`, which readers do not get; only approving does. A broken tag cannot be
 * approved: it would lose a link or show markup. `edited` without other words undoes an approval.
 */
function write(args: EditArgs): EditResult {
  const { unit, edit, locale, user, now, terms, released } = args
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
  if (!isNewText && unit.state === 'approved') {
    return { accepted: true, unit: undoApproval(unit), changed: true }
  }
  const { approval: _, ...rest } = unit
  const written: RecordUnit = {
    ...rest,
    target,
    state,
    origin: { kind: 'person', user, at: now.toISOString() },
    suggestion: isApproval ? null : unit.suggestion,
    ...(isApproval ? { approval: beforeApproval(unit, released ?? {}) } : {}),
  }
  if (isApproval) {
    // What it was made for before, and what stood there, has been looked at.
    delete written.staleFrom
    delete written.references
  }
  const checks = [
    ...findingsOn(written, locale, terms),
    ...(isNewText ? [] : unit.checks.filter(isAboutOthers)),
  ]
  const open = { ...written, checks, dismissed: isNewText ? [] : unit.dismissed }
  // A person who approves has settled what the checks found.
  const settled = isApproval && hasOpenError(open) ? checks.map(({ id }) => id) : open.dismissed
  return { accepted: true, unit: { ...open, dismissed: settled }, changed: true }
}

/**
 * A finding that is none is remembered with the text: the same text keeps it, another text loses it.
 * The words stay whoever's they were.
 */
function dismissFindings(
  { unit, changed }: { unit: RecordUnit; changed: boolean },
  dismiss: readonly string[],
): EditResult {
  const unknown = dismiss.find((id) => !unit.checks.some((finding) => finding.id === id))
  if (unknown !== undefined) {
    const sentence = `The checks have found no “${unknown}” in this sentence.`
    return { accepted: false, code: 'unknown-finding', sentence }
  }
  const added = [...new Set(dismiss)].filter((id) => !unit.dismissed.includes(id))
  if (added.length === 0) return { accepted: true, unit, changed }
  const dismissed = [...unit.dismissed, ...added]
  return { accepted: true, unit: { ...unit, dismissed }, changed: true }
}
