import { needsTranslation } from '#i18n/merge/carry.ts'
import { isHuman } from '#i18n/merge/isHuman.ts'
import { isBilled } from '#i18n/providers/billing.ts'
import type { ProviderName } from '#i18n/providers/port.ts'
import type { Unit } from '#i18n/units/types.ts'
import type { RecordUnit } from '../record/types.ts'
import { sentencesToSend } from '../run/toSend.ts'
import { type AsSent, charactersOf } from '../usage/fit.ts'
import type { SendCounts, Work } from './types.ts'

/** The steps of a run up to the provider, as far as they have come. */
export type Steps = {
  previous: readonly RecordUnit[]
  merged: readonly RecordUnit[]
  dropped: readonly Unit[]
  /** After the memory was asked. */
  filled: readonly RecordUnit[]
  /** Whether the memory will have a sentence by then, from another document of the same act. */
  isPaid: (source: string) => boolean
  provider: ProviderName | 'none'
  asSent: AsSent
}

/** Counts what a run does, from the results of its own steps. */
export function countWork(steps: Steps): Work {
  const { previous, merged, dropped, filled, isPaid, provider, asSent } = steps
  const before = new Map(previous.map((unit) => [unit.id, unit]))
  const isChanged = ({ id, source }: RecordUnit) => {
    const earlier = before.get(id)
    return earlier !== undefined && earlier.source !== source
  }
  const waiting = merged.filter(needsTranslation)
  const changed = waiting.filter(isChanged).length
  const stale = merged.filter(({ state }) => state === 'stale')
  const remembered = fromMemory(waiting, filled)
  const isPaidUnit = ({ source }: RecordUnit) => isPaid(source)
  const fromOthers = filled.filter(needsTranslation).filter(isPaidUnit)
  const sentences = sentencesToSend(filled).filter((unit) => !isPaidUnit(unit))
  return {
    sentences: {
      total: merged.length,
      unchanged: merged.length - waiting.length,
      new: waiting.length - changed,
      changed,
    },
    corrections: {
      kept: merged.filter(isHuman).length - stale.length,
      becomeStale: stale.filter(isChanged).length,
      dropped: dropped.length,
    },
    memory: {
      inContext: remembered.filter((score) => score > 100).length,
      exact: remembered.filter((score) => score <= 100).length + fromOthers.length,
    },
    send: countSend({ sentences, provider, asSent }),
  }
}

/** What sending these sentences comes to. */
export function countSend(args: {
  sentences: readonly RecordUnit[]
  provider: ProviderName | 'none'
  asSent: AsSent
}): SendCounts {
  const { sentences, provider, asSent } = args
  const characters = charactersOf(sentences, asSent)
  return {
    sentences: sentences.length,
    characters,
    billedCharacters: isBilled(provider) ? characters : 0,
  }
}

/** The scores of the matches that take sentences off the list. */
function fromMemory(waiting: readonly RecordUnit[], filled: readonly RecordUnit[]): number[] {
  const after = new Map(filled.map((unit) => [unit.id, unit]))
  return waiting.flatMap(({ id, state }) => {
    const unit = after.get(id)
    if (!unit || needsTranslation(unit)) return []
    const origin = state === 'stale' ? unit.suggestion?.origin : unit.origin
    return [origin?.score ?? 100]
  })
}

/** Several languages or documents together. */
export function addWork(all: readonly Work[]): Work {
  const sum = (count: (work: Work) => number) => all.reduce((total, one) => total + count(one), 0)
  return {
    sentences: {
      total: sum(({ sentences }) => sentences.total),
      unchanged: sum(({ sentences }) => sentences.unchanged),
      new: sum(({ sentences }) => sentences.new),
      changed: sum(({ sentences }) => sentences.changed),
    },
    corrections: {
      kept: sum(({ corrections }) => corrections.kept),
      becomeStale: sum(({ corrections }) => corrections.becomeStale),
      dropped: sum(({ corrections }) => corrections.dropped),
    },
    memory: {
      inContext: sum(({ memory }) => memory.inContext),
      exact: sum(({ memory }) => memory.exact),
    },
    send: {
      sentences: sum(({ send }) => send.sentences),
      characters: sum(({ send }) => send.characters),
      billedCharacters: sum(({ send }) => send.billedCharacters),
    },
  }
}
