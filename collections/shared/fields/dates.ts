import type { DateFieldValidation } from 'payload'

/** Refuses an end that lies before its start, with the sentence given. */
export function endsAfterStart(startField: string, sentence: string): DateFieldValidation {
  return (value, { siblingData }) => {
    const start = (siblingData as Record<string, unknown>)[startField]
    if (!value || typeof start !== 'string') return true
    return new Date(value).getTime() >= new Date(start).getTime() || sentence
  }
}
