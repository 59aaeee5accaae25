import type { CollectionConfig, Field } from 'payload'

/** The field by which jobs are taken, first come first. */
export const TURN = 'turnAt'

/**
 * What Payload's row of a job lacks. Flat fields only: a claim is one conditional write.
 * `lease` names the lock of the work, so that a lane can pass over what is in hand already.
 */
const OWN_FIELDS: Field[] = [
  { name: 'priority', type: 'number', index: true },
  { name: TURN, type: 'date', index: true },
  { name: 'lease', type: 'text', index: true },
  { name: 'locale', type: 'text', index: true },
  // Who runs it: machine and process, for the people who look after them.
  { name: 'worker', type: 'text' },
]

/** A claim takes the first of those that wait, however many they are. */
const WAITING_IN_TURN = { fields: ['processing', TURN] }

/** Payload's own collection of jobs, with a place in the queue. */
export function jobsCollection(args: {
  defaultJobsCollection: CollectionConfig
}): CollectionConfig {
  const { defaultJobsCollection } = args
  return {
    ...defaultJobsCollection,
    fields: [...defaultJobsCollection.fields, ...OWN_FIELDS],
    indexes: [...(defaultJobsCollection.indexes ?? []), WAITING_IN_TURN],
  }
}
