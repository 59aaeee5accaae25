import * as migration_20261125_125547_initial from './20261125_125547_initial.ts'

export const migrations = [
  {
    up: migration_20261125_125547_initial.up,
    down: migration_20261125_125547_initial.down,
    name: '20261125_125547_initial',
  },
]
