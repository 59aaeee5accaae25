import { hostname } from 'node:os'

/** Who runs a job, as its row and the admin say it: machine and process. */
export const WORKER = `${hostname()} (${String(process.pid)})`
