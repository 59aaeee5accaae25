import * as migration_20261125_130146_initial from './20261125_130146_initial.ts'

export const migrations = [
  {
    up: migration_20261125_130146_initial.up,
    down: migration_20261125_130146_initial.down,
    name: '20261125_130146_initial',
  },
]
