export type TmxErrorCode =
  | 'malformed'
  | 'not-tmx'
  | 'encoding'
  | 'unsupported-version'
  | 'unknown-language'
  | 'missing-source'
  | 'too-large'

/** Why a TMX file cannot be read, and on which line. */
export class TmxError extends Error {
  override readonly name = 'TmxError'
  readonly code: TmxErrorCode
  readonly line: number

  constructor(details: { code: TmxErrorCode; line: number; message: string; cause?: unknown }) {
    super(`Line ${String(details.line)}: ${details.message}`, { cause: details.cause })
    this.code = details.code
    this.line = details.line
  }
}
