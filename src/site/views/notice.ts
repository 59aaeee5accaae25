import type { TranslationSummary } from './translationSummary.ts'

/** The state of text, shown by the same mark everywhere: hollow dot, full dot, broken ring. */
export type NoticeMark = 'machine' | 'approved' | 'stale' | 'original'

/** One sentence of a page's notice about its translation. */
export type NoticeLine =
  | { mark: 'original'; kind: 'untranslated' | 'untranslated.part' }
  | { mark: 'machine'; kind: 'machine' | 'machine.part' }
  | { mark: 'machine'; kind: 'demo' | 'demo.part' | 'rehearsal' | 'rehearsal.part' }
  | { mark: 'machine'; kind: 'remembered' | 'remembered.part' }
  | { mark: 'approved'; kind: 'reviewed' | 'reviewed.part'; reviewedAt: string | null }
  | { mark: 'stale'; kind: 'stale'; count: number }

/**
 * What a translated page says about itself, honestly: what a machine wrote is called that, demo text
 * is never called reviewed, and `reviewed` counts only what people approved or wrote.
 */
export function noticeLines(args: {
  summary: TranslationSummary
  /** The page's own document has no translation at all. */
  isUntranslated: boolean
  /** Fields of the page that are shown in the original. */
  fallbacks: number
  /** Notes on changed sentences that stand on the page. */
  staleNotes: number
}): NoticeLine[] {
  if (args.isUntranslated) return [{ mark: 'original', kind: 'untranslated' }]
  const { summary } = args
  const share = (count: number): 'all' | 'part' | 'none' => {
    if (count === 0) return 'none'
    return count >= summary.total ? 'all' : 'part'
  }
  const lines: NoticeLine[] = []
  if (share(summary.machine) === 'all') lines.push({ mark: 'machine', kind: 'machine' })
  if (share(summary.machine) === 'part') lines.push({ mark: 'machine', kind: 'machine.part' })
  if (share(summary.demo) === 'all') lines.push({ mark: 'machine', kind: 'demo' })
  if (share(summary.demo) === 'part') lines.push({ mark: 'machine', kind: 'demo.part' })
  if (share(summary.rehearsal) === 'all') lines.push({ mark: 'machine', kind: 'rehearsal' })
  if (share(summary.rehearsal) === 'part') lines.push({ mark: 'machine', kind: 'rehearsal.part' })
  if (share(summary.remembered) === 'all') lines.push({ mark: 'machine', kind: 'remembered' })
  if (share(summary.remembered) === 'part') lines.push({ mark: 'machine', kind: 'remembered.part' })
  const { reviewedAt } = summary
  const reviewed = share(summary.reviewed)
  if (reviewed === 'all') lines.push({ mark: 'approved', kind: 'reviewed', reviewedAt })
  if (reviewed === 'part') lines.push({ mark: 'approved', kind: 'reviewed.part', reviewedAt })
  if (args.staleNotes > 0) lines.push({ mark: 'stale', kind: 'stale', count: args.staleNotes })
  if (args.fallbacks > 0) lines.push({ mark: 'original', kind: 'untranslated.part' })
  return lines
}
