import { actorOf } from '#collections/shared/access/roles.ts'
import type { Locale } from '#i18n/locales.ts'
import type { PayloadRequest } from 'payload'
import { sentenceTerms } from '../glossary/sentenceTerms.ts'
import { joinInRecord, type Rearranged, splitInRecord } from '../record/joined.ts'
import { leavesWithout } from '../record/approval.ts'
import type { RecordUnit, ReleasedLeaves, TranslationRecord } from '../record/types.ts'
import { withConsistency } from '../run/consistency.ts'
import { refusal } from './answers.ts'
import { applyEdit, type UnitChange, type UnitRearrangement } from './edits.ts'

export type Change = { before: RecordUnit; after: RecordUnit; edit: UnitChange }

/** What a request asks for, decided: the record after it, and what changed. */
type Decision = {
  units: RecordUnit[]
  changes: Change[]
  /** Only where undoing an approval takes a field back from readers. */
  released?: ReleasedLeaves
}

/** Whether a change took an approval back; splitting two approved sentences is none of that. */
export function isUndone({ before, after, edit }: Change): boolean {
  if ('join' in edit || 'split' in edit || before.target !== after.target) return false
  return before.state === 'approved' && after.state !== 'approved'
}

/** All of what a person asks for, or the answer that says why none of it is taken. */
export async function decideEdits(args: {
  req: PayloadRequest
  record: TranslationRecord
  edits: readonly UnitChange[]
}): Promise<Decision | Response> {
  const { req, record, edits } = args
  const user = actorOf(req)?.id ?? ''
  const { locale } = record
  const now = new Date()
  const asked = new Set(edits.map(({ id }) => id))
  const sources = (record.units ?? []).flatMap(({ id, source }) => (asked.has(id) ? source : []))
  const { termsOf } = await sentenceTerms({ payload: req.payload, sources, locale, now })
  const changes: Change[] = []
  let units = record.units ?? []
  for (const edit of edits) {
    const before = units.find(({ id }) => id === edit.id)
    if (!before) return unknownUnit(edit.id)
    if ('join' in edit || 'split' in edit) {
      const result = rearrange({ edit, units, locale })
      if (result instanceof Response) return result
      const [after = before] = result.after
      units = result.units
      changes.push({ before, after, edit })
      continue
    }
    const terms = termsOf(before.source)
    const result = applyEdit({
      unit: before,
      edit,
      locale,
      user,
      now,
      terms,
      released: record.released,
    })
    if (!result.accepted) {
      const { code, sentence } = result
      return refusal({ status: 422, code, sentence, more: { unit: edit.id } })
    }
    if (!result.changed) continue
    const after = result.unit
    units = units.map((unit) => (unit === before ? after : unit))
    changes.push({ before, after, edit })
  }
  const before = record.released ?? {}
  const released = changes
    .filter(isUndone)
    .reduce((leaves, change) => leavesWithout(change.before, leaves), before)
  return {
    units: changes.length === 0 ? units : withConsistency(units),
    changes,
    ...(released === before ? {} : { released }),
  }
}

function rearrange(args: {
  edit: UnitRearrangement
  units: readonly RecordUnit[]
  locale: Locale
}): Rearranged | Response {
  const { edit, units, locale } = args
  const { id } = edit
  const result = 'join' in edit ? joinInRecord({ units, id, locale }) : splitInRecord({ units, id })
  if (!('refusal' in result)) return result
  const { refusal: code } = result
  return refusal({ status: 422, code, sentence: REFUSALS[code], more: { unit: id } })
}

const REFUSALS = {
  'unknown-unit': 'A sentence is no longer part of this document. Load it again.',
  'already-joined': 'Two sentences can be joined, no more. Split them first.',
  'no-next-sentence': 'There is no next sentence in this paragraph to join it with.',
  'not-joined': 'This sentence is not joined with another.',
}

function unknownUnit(id: string): Response {
  return refusal({
    status: 409,
    code: 'unknown-unit',
    sentence: 'A sentence is no longer part of this document. Load it again.',
    more: { unit: id },
  })
}
