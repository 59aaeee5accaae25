import type { RecordState } from '#collections/translations/fields.ts'

/** What people do about one language of a document; the API decides once more whether they may. */
export const LANGUAGE_ACTIONS = [
  'showOriginal',
  'showTranslation',
  'retry',
  'retranslate',
  'withdraw',
  'bringBack',
] as const

export type LanguageAction = (typeof LANGUAGE_ACTIONS)[number]

export type ActionFacts = {
  state: RecordState
  /** Staff have put the original in its place. */
  showsOriginal: boolean
  /** Staff have taken the document out of the language; a document unpublished is withdrawn too. */
  isWithdrawn: boolean
  /** Sentences that a machine wrote and nobody has touched. */
  machineCount: number
  /** Whether there is any translated sentence. */
  hasText: boolean
  /** Whether a machine translates here at all: asking none anew would only take its words away. */
  hasMachine: boolean
  /** What this person may: decide what readers see (staff), ask a machine (translators too). */
  may: { decide: boolean; ask: boolean }
}

/** The ways on from where a translation stands, in the order of the menu. */
export function actionsOn(facts: ActionFacts): LanguageAction[] {
  return LANGUAGE_ACTIONS.filter((action) => POSSIBLE[action](facts))
}

const POSSIBLE: Readonly<Record<LanguageAction, (facts: ActionFacts) => boolean>> = {
  showOriginal: (facts) => isOffered(facts) && facts.hasText && !facts.showsOriginal,
  showTranslation: (facts) => isOffered(facts) && facts.showsOriginal,
  retry: (facts) => isOffered(facts) && (facts.state === 'held' || facts.state === 'failed'),
  retranslate: (facts) =>
    facts.may.ask && facts.hasMachine && facts.machineCount > 0 && !isMoving(facts.state),
  withdraw: isOffered,
  bringBack: ({ may, isWithdrawn }) => may.decide && isWithdrawn,
}

/** Readers can have this document in this language, and this person decides what they see. */
function isOffered({ state, isWithdrawn, may }: ActionFacts): boolean {
  return may.decide && state !== 'withdrawn' && !isWithdrawn
}

/** Its sentences are being asked for already, or nobody can have them. */
function isMoving(state: RecordState): boolean {
  return state === 'queued' || state === 'translating' || state === 'withdrawn'
}
