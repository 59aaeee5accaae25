import type { DifferencePart } from '#i18n/merge/sourceDifference.ts'

const ELEMENTS = { same: 'span', removed: 'del', added: 'ins' } as const

/** What was taken out and what was put in, by lines through and under the words, not by colour alone. */
export function Difference({ parts, lang }: { parts: readonly DifferencePart[]; lang?: string }) {
  return (
    <span className="dragoman-difference" lang={lang}>
      {parts.map(({ kind, text }, at) => {
        const Element = ELEMENTS[kind]
        return <Element key={at}>{text}</Element>
      })}
    </span>
  )
}
