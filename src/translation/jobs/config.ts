import type { JobsConfig } from 'payload'

/** Jobs run in our own loop in the worker part; nobody starts, queues or cancels one over HTTP. */
export const jobsConfig: JobsConfig = {
  access: { cancel: () => false, queue: () => false, run: () => false },
  deleteJobOnComplete: true,
  tasks: [],
}
