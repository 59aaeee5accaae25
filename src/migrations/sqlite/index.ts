import * as migration_20261125_131549_initial from './20261125_131549_initial.ts'

export const migrations = [
  {
    up: migration_20261125_131549_initial.up,
    down: migration_20261125_131549_initial.down,
    name: '20261125_131549_initial',
  },
]
