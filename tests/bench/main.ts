import { parseArgs } from 'node:util'
import { benchCharacters } from './characters.ts'
import { benchEngine } from './engine.ts'
import { benchGrowth } from './growth.ts'
import { benchMemory } from './memory.ts'
import { benchPeak } from './peak.ts'
import { benchSaving } from './saving.ts'
import { benchSummit } from './summit.ts'
import { benchWorkspace } from './workspace.ts'

const BENCHMARKS = {
  engine: benchEngine,
  saving: benchSaving,
  characters: benchCharacters,
  summit: benchSummit,
  growth: benchGrowth,
  memory: benchMemory,
  peak: benchPeak,
  workspace: benchWorkspace,
} as const

const { positionals: names, values } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string', default: '10000' } },
})
const documents = Number(values.documents)
const unknown = names.filter((name) => !(name in BENCHMARKS))
if (unknown.length > 0) {
  console.error(
    `There is no benchmark “${unknown.join('”, “')}”. There are: ${Object.keys(BENCHMARKS).join(', ')}.`,
  )
  process.exit(2)
}
for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (names.length === 0 || names.includes(name)) await run({ documents })
}
process.exit(0)
