import * as migration_20261129_010404_initial from './20261129_010404_initial.js';
import * as migration_20261129_033158_level from './20261129_033158_level.js';
import * as migration_20261129_080347_installation from './20261129_080347_installation.js';
import * as migration_20261129_105952_dates_places_numbers from './20261129_105952_dates_places_numbers.js';
import * as migration_20261129_115443_identity_and_times from './20261129_115443_identity_and_times.js';
import * as migration_20261129_152514_reach from './20261129_152514_reach.js';
import * as migration_20261129_174628_ways_in from './20261129_174628_ways_in.js';
import * as migration_20261129_181815_line_notes from './20261129_181815_line_notes.js';
import * as migration_20261129_214444_comments from './20261129_214444_comments.js';

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
    up: migration_20261129_105952_dates_places_numbers.up,
    down: migration_20261129_105952_dates_places_numbers.down,
    name: '20261129_105952_dates_places_numbers',
  },
  {
    up: migration_20261129_115443_identity_and_times.up,
    down: migration_20261129_115443_identity_and_times.down,
    name: '20261129_115443_identity_and_times',
  },
  {
    up: migration_20261129_152514_reach.up,
    down: migration_20261129_152514_reach.down,
    name: '20261129_152514_reach',
  },
  {
    up: migration_20261129_174628_ways_in.up,
    down: migration_20261129_174628_ways_in.down,
    name: '20261129_174628_ways_in',
  },
  {
    up: migration_20261129_181815_line_notes.up,
    down: migration_20261129_181815_line_notes.down,
    name: '20261129_181815_line_notes',
  },
  {
    up: migration_20261129_214444_comments.up,
    down: migration_20261129_214444_comments.down,
    name: '20261129_214444_comments'
  },
];
