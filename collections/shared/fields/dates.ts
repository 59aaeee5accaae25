import { sentence, type SentenceKey } from '#collections/shared/texts/sentence.ts'
import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import { after } from './after.ts'

/** Refuses an end that lies before its start, with the sentence named. */
export function endsAfterStart(startField: string, refusal: SentenceKey): DateFieldValidation {
  return after(date, (value, { req, siblingData }) => {
    const start = (siblingData as Record<string, unknown>)[startField]
    if (!value || typeof start !== 'string') return true
    const isInOrder = new Date(value).getTime() >= new Date(start).getTime()
    return isInOrder || sentence(req, refusal)
  })
}
