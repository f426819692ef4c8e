import * as migration_20261129_010404_initial from './20261129_010404_initial.js';

export const migrations = [
  {
    up: migration_20261129_010404_initial.up,
    down: migration_20261129_010404_initial.down,
    name: '20261129_010404_initial'
  },
];
