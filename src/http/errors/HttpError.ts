/** A refusal with an HTTP status and a sentence the client may read. */
export class HttpError extends Error {
  readonly status: number
  readonly code: string

  constructor({
    status,
    code,
    message,
    cause,
  }: {
    status: number
    code: string
    message: string
    cause?: unknown
  }) {
    super(message, { cause })
    this.name = 'HttpError'
    this.status = status
    this.code = code
  }
}
