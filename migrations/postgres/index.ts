import * as migration_20261129_010404_initial from './20261129_010404_initial.js';
import * as migration_20261129_033158_level from './20261129_033158_level.js';
import * as migration_20261129_080347_installation from './20261129_080347_installation.js';
import * as migration_20261129_110511_identity from './20261129_110511_identity.js';

export const migrations = [
  {
    up: migration_20261129_010404_initial.up,
    down: migration_20261129_010404_initial.down,
    name: '20261129_010404_initial',
  },
  {
    up: migration_20261129_033158_level.up,
    down: migration_20261129_033158_level.down,
    name: '20261129_033158_level',
  },
  {
    up: migration_20261129_080347_installation.up,
    down: migration_20261129_080347_installation.down,
    name: '20261129_080347_installation',
  },
  {
    up: migration_20261129_110511_identity.up,
    down: migration_20261129_110511_identity.down,
    name: '20261129_110511_identity'
  },
];
