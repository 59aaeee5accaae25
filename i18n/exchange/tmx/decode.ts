import { TmxError } from './errors.ts'

/** A file as a string, or its bytes (or text) in pieces: a `fs.ReadStream` will do. */
export type TmxInput = string | AsyncIterable<Uint8Array | string>

/**
 * The text of the input, piece by piece. TMX is UTF-8 or UTF-16; the byte order mark tells which.
 * @throws TmxError `encoding` for bytes that are neither
 */
export async function* decodeInput(input: TmxInput): AsyncGenerator<string> {
  if (typeof input === 'string') {
    yield input
    return
  }
  let decoder: TextDecoder | undefined
  try {
    for await (const piece of input) {
      if (typeof piece === 'string') {
        yield piece
        continue
      }
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
      yield decoder.decode(piece, { stream: true })
    }
    if (decoder) yield decoder.decode()
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const message = 'the file is neither UTF-8 nor UTF-16. Save it as UTF-8 and try again.'
    throw new TmxError({ code: 'encoding', line: 1, message, cause })
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
