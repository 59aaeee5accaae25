import * as migration_20261125_143013_initial from './20261125_143013_initial.ts'

export const migrations = [
  {
    up: migration_20261125_143013_initial.up,
    down: migration_20261125_143013_initial.down,
    name: '20261125_143013_initial',
  },
]
