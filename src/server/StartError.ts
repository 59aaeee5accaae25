/** A start that cannot go on, with the one sentence that is printed instead of a stack trace. */
export class StartError extends Error {
  readonly code: string

  constructor({ code, message, cause }: { code: string; message: string; cause?: unknown }) {
    super(message, { cause })
    this.name = 'StartError'
    this.code = code
  }
}
