import { billedCharacters } from '#i18n/providers/billing.ts'
import type { TaggedText } from '#i18n/units/types.ts'
import type { RecordUnit } from '../record/types.ts'

/** A sentence as the provider gets it, which is what it bills. */
export type AsSent = (source: TaggedText) => TaggedText

export type Fit = { sentences: RecordUnit[]; characters: number; isAll: boolean }

/** The sentences that what is left pays for, in the order of the page; a longer one is passed over. */
export function fitInto(left: number, sentences: readonly RecordUnit[], asSent: AsSent): Fit {
  let characters = 0
  const fitting = sentences.filter(({ source }) => {
    const cost = billedCharacters(asSent(source))
    if (characters + cost > left) return false
    characters += cost
    return true
  })
  return { sentences: fitting, characters, isAll: fitting.length === sentences.length }
}

/** Characters that sending these costs. */
export function charactersOf(sentences: readonly RecordUnit[], asSent: AsSent): number {
  return sentences.reduce((sum, { source }) => sum + billedCharacters(asSent(source)), 0)
}
