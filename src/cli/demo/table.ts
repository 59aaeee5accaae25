import { columns } from '../columns.ts'
import { localeDefinition, type Locale } from '#i18n/locales.ts'
import type { Payload } from 'payload'
import type { TranslationSummary } from '#src/translation/record/types.ts'

type Row = {
  language: string
  documents: number
  sentences: number
  demo: number
  machine: number
  rehearsal: number
}

const HEADINGS: Readonly<Record<keyof Row, string>> = {
  language: 'language',
  documents: 'documents',
  sentences: 'sentences',
  demo: 'demo translation',
  machine: 'machine',
  rehearsal: 'rehearsal text',
}

type RecordRow = { id: string; locale: Locale; summary?: TranslationSummary | null }

/** What was translated, by language, and where each translation came from, as lines to print. */
export async function translationTable(payload: Payload): Promise<string[]> {
  const { docs } = await payload.db.find<RecordRow>({
    collection: 'translations',
    pagination: false,
    select: { locale: true, summary: true },
  })
  const locales = [...new Set(docs.map(({ locale }) => locale))]
  const rows = locales.map((locale): Row => {
    const records = docs.filter((record) => record.locale === locale)
    const sum = (count: keyof Omit<TranslationSummary, 'reviewedAt'>) =>
      records.reduce((total, { summary }) => total + (summary?.[count] ?? 0), 0)
    return {
      language: localeDefinition(locale).englishLabel,
      documents: records.length,
      sentences: sum('total'),
      demo: sum('demo'),
      machine: sum('machine'),
      rehearsal: sum('rehearsal'),
    }
  })
  return alignColumns(rows)
}

function alignColumns(rows: readonly Row[]): string[] {
  const names = Object.keys(HEADINGS) as (keyof Row)[]
  const cells = [
    names.map((name) => HEADINGS[name]),
    ...rows.map((row) => names.map((name) => String(row[name]))),
  ]
  return columns(cells)
}
