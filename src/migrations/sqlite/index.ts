import * as migration_20261125_130423_initial from './20261125_130423_initial.ts'

export const migrations = [
  {
    up: migration_20261125_130423_initial.up,
    down: migration_20261125_130423_initial.down,
    name: '20261125_130423_initial',
  },
]
