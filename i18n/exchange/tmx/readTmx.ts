import { SaxesParser } from 'saxes'
import { decodeInput } from './decode.ts'
import type { TmxInput } from './decode.ts'
import { readEntries } from './entryReader.ts'
import type { TmxLimits } from './entryReader.ts'
import { TmxError } from './errors.ts'
import type { ReadTmxEntry } from './types.ts'

const LIMITS = { maxEntries: 1_000_000, maxSegmentCharacters: 100_000, maxCharacters: 500_000_000 }

/**
 * Reads TMX 1.1–1.4b as a stream: an entry is given as soon as it is complete, and what was given
 * needs no memory. Inline codes become numbered tags (see README.md). Entities that a document type
 * declares are refused, not expanded.
 * @throws TmxError with the line, also in the middle of a file: entries given before it stand
 */
export async function* readTmx(
  input: TmxInput,
  limits: Partial<TmxLimits & { maxCharacters: number }> = {},
): AsyncGenerator<ReadTmxEntry, void, undefined> {
  const { maxCharacters, ...entryLimits } = { ...LIMITS, ...limits }
  const waiting: ReadTmxEntry[] = []
  const parser = new SaxesParser({ xmlns: false })
  const reader = readEntries({
    limits: entryLimits,
    currentLine: () => parser.line,
    onEntry: (entry) => waiting.push(entry),
  })
  parser.on('opentag', ({ name, attributes }) => {
    reader.open(name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    reader.close(name)
  })
  parser.on('text', reader.text)
  parser.on('cdata', reader.text)
  parser.on('error', (cause) => {
    const { line, column } = parser
    const said = cause.message.replace(/^.*?\d+:\d+:\s*/u, '')
    const message = `the XML is not well formed at column ${String(column)}: ${said}`
    throw new TmxError({ code: 'malformed', line, message, cause })
  })

  let characters = 0
  try {
    for await (const piece of decodeInput(input)) {
      characters += piece.length
      if (characters > maxCharacters) {
        const message = `the file has more than ${String(maxCharacters)} characters. Divide it.`
        throw new TmxError({ code: 'too-large', line: parser.line, message })
      }
      parser.write(piece)
      yield* waiting.splice(0)
    }
    parser.close()
  } catch (error) {
    yield* waiting.splice(0)
    throw error
  }
  yield* waiting.splice(0)
}
