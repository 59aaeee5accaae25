import { isProviderError } from '#i18n/providers/errors.ts'
import type { ProviderError } from '#i18n/providers/errors.ts'

/** The provider error with which a promise fails; anything else fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<ProviderError> {
  return promise.then(
    () => {
      throw new Error('It did not fail.')
    },
    (error: unknown) => {
      if (!isProviderError(error)) throw error
      return error
    },
  )
}
