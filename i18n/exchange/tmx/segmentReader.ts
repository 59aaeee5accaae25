import { escapeText } from '#i18n/units/tagged/escape.ts'
import { writeTag } from '#i18n/units/tagged/writeTag.ts'
import type { TaggedText } from '#i18n/units/types.ts'

type Attributes = Record<string, string>

/** Builds the tagged text of one `<seg>` from what the parser meets inside it. */
export type SegmentReader = {
  open: (name: string, attributes: Attributes) => void
  close: (name: string) => void
  text: (words: string) => void
  /** Characters so far, to hold against a limit. */
  length: () => number
  end: () => TaggedText
}

/** Elements that hold another program's codes: what stands in them is not for readers. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut'])

/**
 * `<bpt i="1" x="1"/>` and `<ept i="1"/>` become `<g1>` and `</g1>`, `<ph x="2"/>` (and `<ut>`)
 * becomes `<x2/>`, `<it pos="begin" x="1"/>` half of a pair. A code without `x` is numbered by its
 * `i`, or by the next free number. `<hi>` is emphasis for people: its words stay, its tag goes.
 */
export function startSegment(): SegmentReader {
  let tagged = ''
  let depth = 0
  const pairs = new Map<string, number>()
  const used = new Set<number>()

  const numberOf = (attributes: Attributes): number => {
    const named = Number(attributes['x'] ?? attributes['i'])
    let number = Number.isInteger(named) && named > 0 && named < 1_000_000 ? named : 1
    if (number !== named) while (used.has(number)) number += 1
    used.add(number)
    return number
  }
  const openCode = (name: string, attributes: Attributes): void => {
    if (name === 'ept') {
      const number = pairs.get(attributes['i'] ?? '') ?? numberOf(attributes)
      tagged += writeTag({ kind: 'close', number })
      return
    }
    const number = numberOf(attributes)
    if (name === 'bpt') pairs.set(attributes['i'] ?? '', number)
    const half = attributes['pos'] === 'end' ? 'close' : 'open'
    const kind = name === 'bpt' ? 'open' : name === 'it' ? half : 'single'
    tagged += writeTag({ kind, number })
  }

  return {
    open: (name, attributes) => {
      if (CODES.has(name)) {
        if (depth === 0) openCode(name, attributes)
        depth += 1
      }
    },
    close: (name) => {
      if (CODES.has(name)) depth -= 1
    },
    text: (words) => {
      if (depth === 0) tagged += escapeText(words)
    },
    length: () => tagged.length,
    end: () => tagged,
  }
}
