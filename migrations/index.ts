import * as migration_20261129_010352_initial from './20261129_010352_initial.js';

export const migrations = [
  {
    up: migration_20261129_010352_initial.up,
    down: migration_20261129_010352_initial.down,
    name: '20261129_010352_initial'
  },
];
