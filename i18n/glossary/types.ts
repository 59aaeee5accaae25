/** A term of the glossary, or a name, as one target language has it. */
export type Term = {
  /** As it stands in the source language; never empty. */
  source: string
  /** Its form in the target language; `null` stays as it is, whatever the language. */
  target: string | null
  kind: 'term' | 'name' | 'acronym' | 'leave-alone'
  caseSensitive: boolean
}
