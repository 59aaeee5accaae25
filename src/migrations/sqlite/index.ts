import * as migration_20261125_130425_initial from './20261125_130425_initial.ts'

export const migrations = [
  {
    up: migration_20261125_130425_initial.up,
    down: migration_20261125_130425_initial.down,
    name: '20261125_130425_initial',
  },
]
