/** What a client is told of an error. */
export type ToldError = { status: number; code: string; message: string }

const accident: ToldError = {
  status: 500,
  code: 'internal',
  message: 'Something went wrong on our side. Nothing you did caused it; try again in a moment.',
}

const malformed: ToldError = {
  status: 400,
  code: 'bad-request',
  message: 'This request could not be understood.',
}

const numberAt = (error: object, name: 'status' | 'statusCode'): number | undefined => {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined
}

/**
 * Decides what may be said of an error: our own refusals as they are, other client errors (a broken
 * address, a broken body) in general words, everything else as an accident without details. Pure.
 * `HttpError` is recognised by its name, because classes exist twice beside Next's bundle.
 */
export function describeError(error: unknown): ToldError {
  if (!(error instanceof Error)) return accident
  const status = numberAt(error, 'status') ?? numberAt(error, 'statusCode') ?? 500
  if (error.name === 'HttpError' && 'code' in error) {
    return { status, code: String(error.code), message: error.message }
  }
  return status >= 400 && status < 500 ? { ...malformed, status } : accident
}
