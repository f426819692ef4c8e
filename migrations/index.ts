import * as migration_20261129_010352_initial from './20261129_010352_initial.js';
import * as migration_20261129_033140_level from './20261129_033140_level.js';
import * as migration_20261129_080313_installation from './20261129_080313_installation.js';
import * as migration_20261129_105858_dates_places_numbers from './20261129_105858_dates_places_numbers.js';
import * as migration_20261129_115432_identity_and_times from './20261129_115432_identity_and_times.js';
import * as migration_20261129_152352_reach from './20261129_152352_reach.js';
import * as migration_20261129_174510_ways_in from './20261129_174510_ways_in.js';
import * as migration_20261129_181717_line_notes from './20261129_181717_line_notes.js';
import * as migration_20261129_214419_comments from './20261129_214419_comments.js';

export const migrations = [
  {
    up: migration_20261129_010352_initial.up,
    down: migration_20261129_010352_initial.down,
    name: '20261129_010352_initial',
  },
  {
    up: migration_20261129_033140_level.up,
    down: migration_20261129_033140_level.down,
    name: '20261129_033140_level',
  },
  {
    up: migration_20261129_080313_installation.up,
    down: migration_20261129_080313_installation.down,
    name: '20261129_080313_installation',
  },
  {
    up: migration_20261129_105858_dates_places_numbers.up,
    down: migration_20261129_105858_dates_places_numbers.down,
    name: '20261129_105858_dates_places_numbers',
  },
  {
    up: migration_20261129_115432_identity_and_times.up,
    down: migration_20261129_115432_identity_and_times.down,
    name: '20261129_115432_identity_and_times',
  },
  {
    up: migration_20261129_152352_reach.up,
    down: migration_20261129_152352_reach.down,
    name: '20261129_152352_reach',
  },
  {
    up: migration_20261129_174510_ways_in.up,
    down: migration_20261129_174510_ways_in.down,
    name: '20261129_174510_ways_in',
  },
  {
    up: migration_20261129_181717_line_notes.up,
    down: migration_20261129_181717_line_notes.down,
    name: '20261129_181717_line_notes',
  },
  {
    up: migration_20261129_214419_comments.up,
    down: migration_20261129_214419_comments.down,
    name: '20261129_214419_comments'
  },
];
