import type { Finding, Unit } from '#i18n/units/types.ts'
import { plainText } from '#i18n/units/tagged/tokens.ts'
import { report } from './catalogue.ts'

export type ConsistencyUnit = Pick<Unit, 'id' | 'source' | 'target'>

/** Short texts ("Open", "Report") have several originals by right. */
const FEWEST_WORDS = 4
/** What is shown of the other text. */
const LONGEST_SHOWN = 120

/**
 * One source with several translations, and several sources with one, among the sentences of a
 * document in one language. Gives the findings by unit id; both may be meant, so both are `info`.
 */
export function checkConsistency(units: readonly ConsistencyUnit[]): Map<string, Finding[]> {
  const findings = new Map<string, Finding[]>()
  const add = (unit: ConsistencyUnit, finding: Finding) => {
    findings.set(unit.id, [...(findings.get(unit.id) ?? []), finding])
  }
  const done = units.flatMap((unit) => {
    const { source, target } = unit
    const words = target === null ? '' : plainText(target).trim()
    return words === ''
      ? []
      : [{ unit, source: same(plainText(source)), target: same(words), words }]
  })
  for (const group of grouped(done, ({ source }) => source)) {
    for (const one of group) {
      const other = group.find(({ target }) => target !== one.target)
      if (other) add(one.unit, report('consistency-source', { other: shown(other.words) }))
    }
  }
  for (const group of grouped(done, ({ target }) => target)) {
    for (const one of group) {
      if (wordsIn(one.words) < FEWEST_WORDS) continue
      const other = group.find(({ source }) => source !== one.source)
      if (!other) continue
      add(one.unit, report('consistency-target', { other: shown(plainText(other.unit.source)) }))
    }
  }
  return findings
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Iterable<T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups.values()
}

/** Case, spaces and the mark at the end make no other sentence. */
function same(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s.:;!?…؟،。]+$/u, '')
}

const shown = (words: string) =>
  words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words

const wordsIn = (text: string) => text.split(' ').length
