import * as migration_20261125_131147_initial from './20261125_131147_initial.ts'

export const migrations = [
  {
    up: migration_20261125_131147_initial.up,
    down: migration_20261125_131147_initial.down,
    name: '20261125_131147_initial',
  },
]
