import { benchEngine } from './engine.ts'
import { benchSaving } from './saving.ts'

await benchEngine()
await benchSaving()
process.exit(0)
