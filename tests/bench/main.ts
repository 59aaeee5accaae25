import { benchEngine } from './engine.ts'
import { benchMemory } from './memory.ts'
import { benchSaving } from './saving.ts'

await benchEngine()
await benchSaving()
await benchMemory()
process.exit(0)
