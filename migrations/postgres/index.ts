import * as migration_20261128_145600_tables from './20261128_145600_tables.js';
import * as migration_20261128_180809_unlocked from './20261128_180809_unlocked.js';

export const migrations = [
  {
    up: migration_20261128_145600_tables.up,
    down: migration_20261128_145600_tables.down,
    name: '20261128_145600_tables',
  },
  {
    up: migration_20261128_180809_unlocked.up,
    down: migration_20261128_180809_unlocked.down,
    name: '20261128_180809_unlocked'
  },
];
