import * as migration_20261125_143013_initial from './20261125_143013_initial.ts';
import * as migration_20261125_162853_publication_title from './20261125_162853_publication_title.ts';

export const migrations = [
  {
    up: migration_20261125_143013_initial.up,
    down: migration_20261125_143013_initial.down,
    name: '20261125_143013_initial',
  },
  {
    up: migration_20261125_162853_publication_title.up,
    down: migration_20261125_162853_publication_title.down,
    name: '20261125_162853_publication_title'
  },
];
