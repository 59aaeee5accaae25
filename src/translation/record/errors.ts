/** Somebody else wrote the record between reading and writing; nothing was written. */
export class RecordConflict extends Error {
  override readonly name = 'RecordConflict'
  readonly code = 'record-conflict'

  constructor(id: string) {
    super(`The translation ${id} was changed meanwhile. Nothing was written; read it again.`)
  }
}

/** By name: with Next in the process a class may exist twice (payload-facts). */
export function isRecordConflict(error: unknown): error is RecordConflict {
  return error instanceof Error && error.name === 'RecordConflict'
}
