import type { Budget } from '../usage/budget.ts'
import type { LanguageEstimate } from './types.ts'

/** Which languages the budgets pay for whole, served in the settings' order from one site budget. */
export function serveLanguages(
  languages: readonly Omit<LanguageEstimate, 'suffices'>[],
  site: Budget | null,
): LanguageEstimate[] {
  let left = site?.left ?? Infinity
  return languages.map((language) => {
    const { billedCharacters } = language.send
    const suffices = billedCharacters <= Math.min(left, language.budget?.left ?? Infinity)
    left = Math.max(0, left - billedCharacters)
    return { ...language, suffices }
  })
}
