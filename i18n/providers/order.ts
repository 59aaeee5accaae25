import { toAsciiDigits } from '#i18n/checks/digits.ts'
import { plainText, tokenise } from '#i18n/units/tagged/tokens.ts'

/**
 * Whether an answer looks as if its texts had changed places: the ones that do not fit their source
 * fit each other's. Providers number nothing, so tags and digits are what can be recognised; plain
 * sentences without either cannot be told apart.
 */
export function looksReordered(sources: readonly string[], answers: readonly string[]): boolean {
  const misfits = sources
    .map((source, index) => ({ asked: marksOf(source), got: marksOf(answers[index] ?? '') }))
    .filter(({ asked, got }) => asked !== got)
  if (misfits.length < 2) return false
  const asked = misfits.map((misfit) => misfit.asked).toSorted()
  const got = misfits.map((misfit) => misfit.got).toSorted()
  return asked.every((marks, index) => marks === got[index])
}

function marksOf(text: string): string {
  const tags = tokenise(text).filter((token) => token.kind !== 'text')
  const digits = toAsciiDigits(plainText(text)).match(/\d/gu) ?? []
  return [...tags.map((tag) => `${tag.kind} ${String(tag.number)}`), ...digits].toSorted().join(' ')
}
