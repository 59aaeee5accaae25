export type DataRecord = Record<string, unknown>

/** Whether a value is a plain keyed object, as documents, rows and groups are. */
export function isRecord(value: unknown): value is DataRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The record with one key changed; the same object when the value is already there. */
export function withValue(record: DataRecord, key: string, value: unknown): DataRecord {
  return Object.is(record[key], value) ? record : { ...record, [key]: value }
}
