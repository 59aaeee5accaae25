import type { TaggedText } from '#i18n/units/types.ts'
import { TmxError } from './errors.ts'
import type { TmxErrorCode } from './errors.ts'
import { startSegment } from './segmentReader.ts'
import type { SegmentReader } from './segmentReader.ts'
import { tmxLanguage } from './tmxLanguage.ts'
import type { ReadTmxEntry, TmxVariant } from './types.ts'

export type TmxLimits = { maxEntries: number; maxSegmentCharacters: number }

type Attributes = Record<string, string>
type OpenUnit = {
  line: number
  sourceTag: string
  variants: { tag: string; text: TaggedText }[]
  props: Record<string, string>
}

/** What the parser tells and asks; entries are handed over as soon as they are complete. */
export type EntryReader = {
  open: (name: string, attributes: Attributes) => void
  close: (name: string) => void
  text: (words: string) => void
}

type Context = {
  limits: TmxLimits
  currentLine: () => number
  onEntry: (entry: ReadTmxEntry) => void
}

/** Follows the elements of a TMX file and puts its translation units together. */
export function readEntries({ limits, currentLine, onEntry }: Context): EntryReader {
  let isRootSeen = false
  let sourceTag = '*all*'
  let entries = 0
  let unit: OpenUnit | undefined
  let language: string | undefined
  let segment: SegmentReader | undefined
  let prop: { type: string; value: string } | undefined

  const fail = (code: TmxErrorCode, message: string): never => {
    throw new TmxError({ code, line: currentLine(), message })
  }
  const checkRoot = (name: string, version: string) => {
    if (name !== 'tmx') fail('not-tmx', `this is no TMX file: it begins with <${name}>.`)
    if (!/^1\.\d/u.test(version)) {
      fail('unsupported-version', `TMX ${version || 'without a version'} is not known, 1.4 is.`)
    }
    isRootSeen = true
  }

  return {
    open: (name, attributes) => {
      if (!isRootSeen) checkRoot(name, attributes['version'] ?? '')
      if (segment) segment.open(name, attributes)
      else if (name === 'header') sourceTag = attributes['srclang'] ?? '*all*'
      else if (name === 'tu') {
        entries += 1
        if (entries > limits.maxEntries) {
          fail(
            'too-large',
            `there are more than ${String(limits.maxEntries)} units. Divide the file.`,
          )
        }
        const own = attributes['srclang'] ?? sourceTag
        unit = { line: currentLine(), sourceTag: own, variants: [], props: {} }
      } else if (name === 'tuv') language = attributes['xml:lang'] ?? attributes['lang']
      else if (name === 'seg') {
        if (language === undefined) fail('unknown-language', 'a <tuv> has no xml:lang.')
        segment = startSegment()
      } else if (name === 'prop') prop = { type: attributes['type'] ?? '', value: '' }
    },
    text: (words) => {
      if (segment) {
        segment.text(words)
        if (segment.length() > limits.maxSegmentCharacters) {
          const most = String(limits.maxSegmentCharacters)
          fail('too-large', `a sentence is longer than ${most} characters.`)
        }
      } else if (prop) prop.value += words
    },
    close: (name) => {
      if (name === 'seg' && segment) {
        unit?.variants.push({ tag: language ?? '', text: segment.end() })
        segment = undefined
      } else if (segment) segment.close(name)
      else if (name === 'prop' && prop) {
        // A property of one language says nothing of the unit.
        if (unit && language === undefined) unit.props[prop.type] = prop.value
        prop = undefined
      } else if (name === 'tuv') language = undefined
      else if (name === 'tu' && unit) {
        onEntry(toEntry(unit))
        unit = undefined
      }
    },
  }
}

function toEntry({ line, sourceTag, variants, props }: OpenUnit): ReadTmxEntry {
  const known: TmxVariant[] = []
  const skipped: string[] = []
  for (const { tag, text } of variants) {
    const locale = tmxLanguage(tag)
    if (locale === null) skipped.push(tag)
    else known.push({ locale, text })
  }
  const wanted = sourceTag === '*all*' ? known[0]?.locale : tmxLanguage(sourceTag)
  const source = known.find(({ locale }) => locale === wanted)
  if (!source) {
    const message = `the unit has no sentence in its source language (${sourceTag}).`
    throw new TmxError({ code: 'missing-source', line, message })
  }
  return { source, targets: known.filter((variant) => variant !== source), props, line, skipped }
}
