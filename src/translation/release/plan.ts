import type { DataRecord } from '#i18n/units/fields/record.ts'
import { hashText } from '#i18n/units/fingerprint.ts'
import { rebuildLeaves } from '#i18n/units/rebuild.ts'
import { SOURCE_LOCALE } from '#i18n/locales.ts'
import type { DocumentSchema } from '#i18n/units/types.ts'
import type {
  ReaderNotice,
  RecordUnit,
  ReleasedLeaves,
  TranslationSummary,
} from '../record/types.ts'
import { publicText, type ReleaseRules } from './publicText.ts'
import { hiddenFields, shownLeaves } from './shown.ts'
import { readerNotices, summarise } from './summary.ts'

export type ReleasePlan = {
  units: RecordUnit[]
  released: ReleasedLeaves
  /** Of what readers get: it moves too when staff show the original or the translation again. */
  releasedFingerprint: string
  summary: TranslationSummary
  notices: ReaderNotice[]
}

/**
 * What readers get of a document in one language, from its units and its published source. A field
 * with a sentence that has no public words yet keeps its last released text as a whole: source text
 * never poses as a translation (docs/decisions/005). What staff show in the original stays in
 * `released`, so that it comes back as it was; `shownLeaves` leaves it out of the document.
 */
export function planRelease(args: {
  schema: DocumentSchema
  /** The published source, in the source language. */
  document: DataRecord
  units: readonly RecordUnit[]
  previous: ReleasedLeaves
  rules: ReleaseRules
  /** Readers have the original of the whole document. */
  showOriginal: boolean
}): ReleasePlan {
  const { schema, document, previous, rules, showOriginal } = args
  const texts = args.units.map((unit) => ({ unit, text: publicText(unit, rules) }))
  const leaves = rebuildLeaves({
    schema,
    document,
    locale: SOURCE_LOCALE,
    units: texts.map(({ unit, text }) => ({ ...unit, target: text?.target ?? null })),
  })
  const heldPaths = new Set(leaves.filter(({ missing }) => missing > 0).map(({ path }) => path))
  const released: ReleasedLeaves = {}
  for (const { path, value, missing } of leaves) {
    const kept = missing > 0 ? previous[path] : value
    if (kept !== null && kept !== undefined) released[path] = kept
  }
  const units = texts.map(({ unit, text }) =>
    heldPaths.has(unit.path) ? unit : { ...unit, released: text },
  )
  const isHidden = hiddenFields({ showOriginal, units })
  const seen = units.filter(({ path }) => !isHidden(path))
  const shown = shownLeaves({ showOriginal, units, released })
  return {
    units,
    released,
    releasedFingerprint: hashText(JSON.stringify(Object.entries(shown))),
    summary: summarise(seen),
    notices: readerNotices({ units: seen, heldPaths }),
  }
}
