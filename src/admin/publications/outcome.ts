import type { PublicationProblem } from '#src/translation/publications/types.ts'
import type { ApiAnswer } from '../api/useApi.ts'

/** What came of publishing together, or of planning it. */
export type Outcome =
  | { kind: 'published' | 'planned'; id: string }
  | { kind: 'refused'; problems: PublicationProblem[] }
  | { kind: 'too-late' | 'unknown' }

/** Reads the answer of the publications' endpoints; null is none. Pure. */
export function outcomeOf(answer: ApiAnswer | null, isPlanned: boolean): Outcome {
  if (answer?.ok) {
    const { id } = answer.body.publication as { id: string }
    return { kind: isPlanned ? 'planned' : 'published', id }
  }
  if (answer?.status === 422) {
    return { kind: 'refused', problems: answer.body.problems as PublicationProblem[] }
  }
  return { kind: answer?.status === 409 ? 'too-late' : 'unknown' }
}
