import * as migration_20261122_104018_initial from './20261122_104018_initial.ts'

export const migrations = [
  {
    up: migration_20261122_104018_initial.up,
    down: migration_20261122_104018_initial.down,
    name: '20261122_104018_initial',
  },
]
