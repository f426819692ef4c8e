import * as migration_20261128_145600_tables from './20261128_145600_tables.js';

export const migrations = [
  {
    up: migration_20261128_145600_tables.up,
    down: migration_20261128_145600_tables.down,
    name: '20261128_145600_tables'
  },
];
