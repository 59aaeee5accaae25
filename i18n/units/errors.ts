export type UnitsErrorCode = 'localized-container' | 'row-without-id'

/** A schema or a document that cannot be cut into units without risking somebody's text. */
export class UnitsError extends Error {
  readonly code: UnitsErrorCode

  constructor(code: UnitsErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UnitsError'
    this.code = code
  }
}
