import * as migration_20261125_143013_initial from './20261125_143013_initial.ts';
import * as migration_20261125_163203_speed from './20261125_163203_speed.ts';

export const migrations = [
  {
    up: migration_20261125_143013_initial.up,
    down: migration_20261125_143013_initial.down,
    name: '20261125_143013_initial',
  },
  {
    up: migration_20261125_163203_speed.up,
    down: migration_20261125_163203_speed.down,
    name: '20261125_163203_speed'
  },
];
