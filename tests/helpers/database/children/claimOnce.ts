import { acquireWriterLock } from '#src/database/writerLock.ts'

/** Tries for the lock once, says how it went, and goes on living with what it got. */
const [dataDir = ''] = process.argv.slice(2)
try {
  await acquireWriterLock(dataDir, { describe: 'http://localhost:4321' })
  console.log('won')
} catch (error) {
  console.log(error instanceof Error && 'code' in error ? String(error.code) : String(error))
}
console.log('tried')
setInterval(() => undefined, 1000)
