import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import type { HomeView } from './types.ts'

export type BulkAct =
  'take' | 'giveBack' | 'assign' | 'due' | 'accept' | 'retranslate' | 'withdraw' | 'bringBack'

type Shown = {
  label: WordsKey
  /** What comes of it, where that is not plain. */
  help: WordsKey | null
}

export const BULK_ACTS: Readonly<Record<BulkAct, Shown>> = {
  take: { label: 'bulkTake', help: null },
  giveBack: { label: 'bulkGiveBack', help: null },
  assign: { label: 'bulkAssign', help: null },
  due: { label: 'bulkDue', help: null },
  accept: { label: 'bulkAccept', help: 'bulkAcceptHelp' },
  retranslate: { label: 'bulkRetranslate', help: 'bulkRetranslateHelp' },
  withdraw: { label: 'bulkWithdraw', help: 'bulkWithdrawHelp' },
  bringBack: { label: 'bulkBringBack', help: null },
}

/** What this person may do with a selection, in the order of the menu. */
export function actsFor({ takeFor, give, accept }: HomeView['may']): BulkAct[] {
  return [
    ...(takeFor ? (['take', 'giveBack'] as const) : []),
    ...(give ? (['assign', 'due'] as const) : []),
    ...(accept ? (['accept'] as const) : []),
    'retranslate',
    ...(give ? (['withdraw', 'bringBack'] as const) : []),
  ]
}

/** What the endpoint is sent for an act, beside the ids. */
export function bodyOf(
  act: BulkAct,
  given: { me: string | null; person: string; date: string },
): Record<string, unknown> {
  switch (act) {
    case 'take':
      return { act: 'assign', assignee: given.me }
    case 'giveBack':
      return { act: 'assign', assignee: null }
    case 'assign':
      return { act: 'assign', assignee: given.person === '' ? null : given.person }
    case 'due':
      return { act: 'due', dueAt: given.date === '' ? null : `${given.date}T12:00:00.000Z` }
    case 'withdraw':
      return { act: 'withdraw', withdrawn: true }
    case 'bringBack':
      return { act: 'withdraw', withdrawn: false }
    default:
      return { act }
  }
}
