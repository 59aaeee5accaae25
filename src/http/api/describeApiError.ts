import type { AfterErrorHook } from 'payload'
import { isWriteConflict, writeConflictSentence } from './writeConflict.ts'

const databaseSpeech =
  /SQLITE_|LibsqlError|MongoServerError|Failed query:|\bno such (table|column)\b/

const conflicted = new WeakSet()

/** True when Payload answered this request object with a write conflict. */
export const endedInWriteConflict = (request: Request): boolean => conflicted.has(request)

/**
 * Payload's `afterError` hook: a write conflict becomes 409 with a sentence (and is remembered, so
 * that the door can try once more); words of the database never reach a client.
 */
export const describeApiError: AfterErrorHook = ({ error, req, result, graphqlResult }) => {
  if (isWriteConflict(error)) {
    conflicted.add(req)
    return {
      status: 409,
      response: { errors: [{ message: writeConflictSentence }] },
      ...(graphqlResult && { graphqlResult: { ...graphqlResult, message: writeConflictSentence } }),
    }
  }
  const speaks = (message: string): boolean => databaseSpeech.test(message)
  if (result?.errors?.some(({ message }) => speaks(message ?? ''))) {
    return { response: { errors: [{ message: 'Something went wrong.' }] } }
  }
  if (graphqlResult && speaks(graphqlResult.message)) {
    return { graphqlResult: { message: 'Something went wrong.' } }
  }
}
