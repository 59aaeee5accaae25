import * as migration_20261125_143013_initial from './20261125_143013_initial.ts'
import * as migration_20261125_171429_engine from './20261125_171429_engine.ts'

export const migrations = [
  {
    up: migration_20261125_143013_initial.up,
    down: migration_20261125_143013_initial.down,
    name: '20261125_143013_initial',
  },
  {
    up: migration_20261125_171429_engine.up,
    down: migration_20261125_171429_engine.down,
    name: '20261125_171429_engine',
  },
]
