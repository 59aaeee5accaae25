import * as migration_20261125_143013_initial from './20261125_143013_initial.ts';
import * as migration_20261125_164335_memory_signature_version from './20261125_164335_memory_signature_version.ts';

export const migrations = [
  {
    up: migration_20261125_143013_initial.up,
    down: migration_20261125_143013_initial.down,
    name: '20261125_143013_initial',
  },
  {
    up: migration_20261125_164335_memory_signature_version.up,
    down: migration_20261125_164335_memory_signature_version.down,
    name: '20261125_164335_memory_signature_version'
  },
];
