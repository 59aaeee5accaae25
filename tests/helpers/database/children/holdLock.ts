import { acquireWriterLock } from '#src/database/writerLock.ts'

/** Holds the writer lock of a folder until it is ended. */
const [dataDir = ''] = process.argv.slice(2)
await acquireWriterLock(dataDir, { describe: 'http://localhost:4321' })
console.log(`holding`)
setInterval(() => undefined, 1000)
