import type { RecordUnit } from '#src/translation/record/types.ts'
import { isRecord } from '#i18n/units/fields/record.ts'
import { isDeepStrictEqual } from 'node:util'
import type { Found, FoundRecord, SessionRow } from './findings.ts'
import { LANGUAGES, type Language, type World } from './world.ts'

const isPublished = ({ _status }: SessionRow) => _status === 'published'

/** Readers have what the record's `released` says, in the published row and in the newest draft. */
export function checkReleased(world: World, found: Found): string[] {
  return found.sessions.filter(isPublished).flatMap((row) =>
    LANGUAGES.filter((language) => world.languages[language].enabled).flatMap((language) => {
      const record = found.records.find(
        ({ document, locale }) => document === row.id && locale === language,
      )
      if (!record) return [`${row.id} has no record in ${language}.`]
      const draft = found.newestVersions.get(row.id)
      return [
        ...differences({ row, record, language, where: 'published' }),
        ...(draft ? differences({ row: draft, record, language, where: 'draft' }) : []),
        ...unsaid(record),
        ...unreleased(record),
      ]
    }),
  )
}

type Look = { row: SessionRow; record: FoundRecord; language: Language; where: string }

function differences({ row, record, language, where }: Look): string[] {
  return leavesOf(row, language).flatMap(([path, value]) => {
    const wanted = isHidden(record, path) ? null : (record.released?.[path] ?? null)
    if (isDeepStrictEqual(value, wanted)) return []
    const both = `${JSON.stringify(value)} instead of ${JSON.stringify(wanted)}`
    return [`${where} ${row.id} has in ${language} ${path}: ${both}`]
  })
}

const isHidden = (record: FoundRecord, path: string): boolean =>
  Boolean(record.showOriginal) ||
  Boolean(record.isWithdrawn) ||
  record.units.some((unit) => unit.path === path && unit.showOriginal)

/** The localized leaves that our sessions have, with their values in one language. */
function leavesOf(row: SessionRow, language: Language): [string, unknown][] {
  const valueOf = (leaf: unknown) => (isRecord(leaf) ? (leaf[language] ?? null) : null)
  const notes = (row.notes ?? []) as { id: string; text?: unknown }[]
  return [
    ...['title', 'summary', 'body'].map((name): [string, unknown] => [name, valueOf(row[name])]),
    ...notes.map(({ id, text }): [string, unknown] => [`notes.${id}.text`, valueOf(text)]),
  ]
}

/** A plain field says what its sentences say that readers have, one after the other. */
function unsaid(record: FoundRecord): string[] {
  // At rest: what was urgent is in its sentences, and comes out when it is brought back.
  if (record.isWithdrawn) return []
  return fieldsOf(record).flatMap(([path, units]) => {
    if (path === 'body' || units.some(isNotPlain)) return []
    const wanted = units.map(({ released, gap }) => (released?.target ?? '') + gap).join('')
    const has = record.released?.[path]
    return has === wanted
      ? []
      : [`${record.key} ${path} releases “${String(has)}”, not “${wanted}”`]
  })
}

const isNotPlain = ({ released, parts, source }: RecordUnit) =>
  !released?.target || parts !== undefined || /[<&]/u.test(source + released.target)

function fieldsOf({ units }: FoundRecord): [string, RecordUnit[]][] {
  const paths = new Set(units.map(({ path }) => path))
  return [...paths].map((path) => [path, units.filter((unit) => unit.path === path)])
}

/** Approved words are readers' words, unless a sentence of their field has none yet. */
function unreleased(record: FoundRecord): string[] {
  if (record.isWithdrawn) return []
  return fieldsOf(record).flatMap(([path, units]) => {
    if (units.some(({ released }) => !released)) return []
    return units
      .filter(({ state, target, released }) => state === 'approved' && released?.target !== target)
      .map(({ target }) => `${record.key} ${path}: “${String(target)}” is approved, not released`)
  })
}
