import * as migration_20261124_025021_initial from './20261124_025021_initial.js';
import * as migration_20261124_092529_compiled from './20261124_092529_compiled.js';
import * as migration_20261124_144334_releases from './20261124_144334_releases.js';
import * as migration_20261124_155852_translations from './20261124_155852_translations.js';

export const migrations = [
  {
    up: migration_20261124_025021_initial.up,
    down: migration_20261124_025021_initial.down,
    name: '20261124_025021_initial',
  },
  {
    up: migration_20261124_092529_compiled.up,
    down: migration_20261124_092529_compiled.down,
    name: '20261124_092529_compiled',
  },
  {
    up: migration_20261124_144334_releases.up,
    down: migration_20261124_144334_releases.down,
    name: '20261124_144334_releases',
  },
  {
    up: migration_20261124_155852_translations.up,
    down: migration_20261124_155852_translations.down,
    name: '20261124_155852_translations'
  },
];
