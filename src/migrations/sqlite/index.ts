import * as migration_20261125_130109_initial from './20261125_130109_initial'

export const migrations = [
  {
    up: migration_20261125_130109_initial.up,
    down: migration_20261125_130109_initial.down,
    name: '20261125_130109_initial',
  },
]
