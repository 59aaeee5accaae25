import type { GlossaryEntry } from '#i18n/glossary/csv/entry.ts'
import type { GlossaryTerm } from '#payload-types'

type Form = NonNullable<GlossaryTerm['translations']>[number]

export type TermData = Pick<
  GlossaryTerm,
  'term' | 'kind' | 'caseSensitive' | 'notes' | 'translations'
>

export type ImportPlan = {
  create: TermData[]
  update: { id: string; data: TermData }[]
  unchanged: number
}

/**
 * What a glossary file changes. A column that the file has says all of its cells, empty ones too; a
 * column it has not, a term it does not name and what translators proposed stay as they are.
 */
export function planImport(
  entries: readonly GlossaryEntry[],
  known: readonly GlossaryTerm[],
): ImportPlan {
  const byTerm = new Map(known.map((term) => [term.term.trim(), term]))
  const plan: ImportPlan = { create: [], update: [], unchanged: 0 }
  for (const entry of entries) {
    const before = byTerm.get(entry.term)
    const data = withEntry(before, entry)
    if (!before) plan.create.push(data)
    else if (isSame(before, data)) plan.unchanged += 1
    else plan.update.push({ id: before.id, data })
  }
  return plan
}

/** A term of the collection as a line of a file: its accepted forms. */
export function entryOf({
  term,
  kind,
  caseSensitive,
  notes,
  translations,
}: TermData): GlossaryEntry {
  const accepted = (translations ?? []).filter(({ status }) => status !== 'proposed')
  return {
    term: term.trim(),
    kind,
    caseSensitive: Boolean(caseSensitive),
    notes: notes?.trim() ?? '',
    forms: Object.fromEntries(accepted.map(({ locale, text }) => [locale, text.trim()])),
  }
}

function withEntry(before: GlossaryTerm | undefined, entry: GlossaryEntry): TermData {
  const forms = Object.entries(entry.forms) as [Form['locale'], string][]
  const rows = before?.translations ?? []
  const isSaid = (row: Form) => row.status !== 'proposed' && row.locale in entry.forms
  const accepted = forms.flatMap(([locale, text]): Form[] => {
    const kept = rows.find((row) => isSaid(row) && row.locale === locale)
    return text === '' ? [] : [{ ...kept, locale, text, status: 'accepted' }]
  })
  // What was proposed and is now said by the file is a proposal no more.
  const isProposedStill = (row: Form) => entry.forms[row.locale] !== row.text
  return {
    term: before?.term ?? entry.term,
    kind: entry.kind ?? before?.kind ?? 'term',
    caseSensitive: entry.caseSensitive ?? before?.caseSensitive ?? false,
    notes: entry.notes ?? before?.notes ?? '',
    translations: [...rows.filter((row) => !isSaid(row)).filter(isProposedStill), ...accepted],
  }
}

function isSame(before: TermData, after: TermData): boolean {
  const proposals = (data: TermData) =>
    (data.translations ?? []).filter(({ status }) => status === 'proposed').length
  const [was, is] = [entryOf(before), entryOf(after)]
  const languages = new Set([...Object.keys(was.forms), ...Object.keys(is.forms)])
  return (
    proposals(before) === proposals(after) &&
    was.kind === is.kind &&
    was.caseSensitive === is.caseSensitive &&
    was.notes === is.notes &&
    [...languages].every((locale) => was.forms[locale as 'fr'] === is.forms[locale as 'fr'])
  )
}
