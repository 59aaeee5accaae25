'use client'
import type { WordsKey } from '#collections/shared/texts/sentence.ts'
import type { UnitChange } from '#src/translation/endpoints/edits.ts'
import { useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { currentText } from './model/session.ts'
import type { Outcome } from './saving/exchange.ts'
import type { WorkspaceUnit } from './types.ts'
import type { OpenWorkspace } from './useWorkspace.ts'
import type { Actions } from './view/actions.ts'

export type Said = {
  /** What came of what was done last; read out. */
  text: string
  /** The sentence approved last, for as long as nothing else is said. */
  approved: string | null
}

type Failed = Exclude<Outcome, 'done' | { sentence: string }>

const FAILED: Readonly<Record<Failed, WordsKey>> = {
  changed: 'workspaceChangedMeanwhile',
  unreachable: 'workspaceNotDone',
  'signed-out': 'workspaceSignedOut',
}

/** What a person can do with sentences, and what came of it in words. */
export function useActions(
  { api, store }: OpenWorkspace,
  goOn: (from: string) => void,
): { actions: Actions; said: Said } {
  const words = useWords()
  const [said, setSaid] = useState<Said>({ text: '', approved: null })
  const act = async (change: UnitChange, done: Said): Promise<boolean> => {
    const outcome = await store.act(change)
    if (outcome === 'done') setSaid(done)
    else {
      const text = typeof outcome === 'object' ? outcome.sentence : words(FAILED[outcome])
      setSaid({ text, approved: null })
    }
    return outcome === 'done'
  }
  const quiet = { text: '', approved: null }
  const approve = async (id: string, target: string) => {
    const done = { text: words('workspaceApproved'), approved: id }
    if (await act({ id, target, state: 'approved' }, done)) goOn(id)
  }
  const showOriginal = async (id: string, shown: boolean) => {
    const { kind } = await api.showOriginal(id, shown)
    const key =
      kind === 'done'
        ? shown
          ? 'workspaceOriginalShown'
          : 'workspaceTranslationShown'
        : 'workspaceNotDone'
    setSaid({ text: words(key), approved: null })
    await store.look()
  }
  return {
    said,
    actions: {
      approve: ({ id }: WorkspaceUnit) => {
        const target = currentText(store.get().session, id)
        if (target !== null) void approve(id, target)
      },
      leaveEmpty: (id) => void approve(id, ''),
      undo: (id) =>
        void act({ id, state: 'edited' }, { text: words('workspaceUndone'), approved: null }),
      join: (id) => void act({ id, join: 'next' }, quiet),
      split: (id) => void act({ id, split: true }, quiet),
      dismiss: (id, finding, note) => void act({ id, dismiss: [finding], note }, quiet),
      settle: store.settle,
      showOriginal: (id, shown) => void showOriginal(id, shown),
    },
  }
}
