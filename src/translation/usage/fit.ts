import { billedCharacters } from '#i18n/providers/billing.ts'
import type { RecordUnit } from '../record/types.ts'

export type Fit = { sentences: RecordUnit[]; characters: number; isAll: boolean }

/** The sentences that what is left pays for, in the order of the page; a longer one is passed over. */
export function fitInto(left: number, sentences: readonly RecordUnit[]): Fit {
  let characters = 0
  const fitting = sentences.filter(({ source }) => {
    const cost = billedCharacters(source)
    if (characters + cost > left) return false
    characters += cost
    return true
  })
  return { sentences: fitting, characters, isAll: fitting.length === sentences.length }
}

export function charactersOf(sentences: readonly RecordUnit[]): number {
  return sentences.reduce((sum, { source }) => sum + billedCharacters(source), 0)
}
