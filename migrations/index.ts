import * as migration_20261124_025021_initial from './20261124_025021_initial.js';
import * as migration_20261124_092529_compiled from './20261124_092529_compiled.js';
import * as migration_20261124_143131_together from './20261124_143131_together.js';
import * as migration_20261124_154006_releases from './20261124_154006_releases.js';
import * as migration_20261124_175154_translations from './20261124_175154_translations.js';
import * as migration_20261124_180822_reviews from './20261124_180822_reviews.js';
import * as migration_20261124_182302_glossary from './20261124_182302_glossary.js';
import * as migration_20261124_190145_translation from './20261124_190145_translation.js';
import * as migration_20261124_190446_heldBack from './20261124_190446_heldBack.js';
import * as migration_20261128_070445_publishingNamesMerging from './20261128_070445_publishingNamesMerging.js';
import * as migration_20261128_135548_documents from './20261128_135548_documents.js';
import * as migration_20261128_180744_unlocked from './20261128_180744_unlocked.js';

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
    up: migration_20261124_143131_together.up,
    down: migration_20261124_143131_together.down,
    name: '20261124_143131_together',
  },
  {
    up: migration_20261124_154006_releases.up,
    down: migration_20261124_154006_releases.down,
    name: '20261124_154006_releases',
  },
  {
    up: migration_20261124_175154_translations.up,
    down: migration_20261124_175154_translations.down,
    name: '20261124_175154_translations',
  },
  {
    up: migration_20261124_180822_reviews.up,
    down: migration_20261124_180822_reviews.down,
    name: '20261124_180822_reviews',
  },
  {
    up: migration_20261124_182302_glossary.up,
    down: migration_20261124_182302_glossary.down,
    name: '20261124_182302_glossary',
  },
  {
    up: migration_20261124_190145_translation.up,
    down: migration_20261124_190145_translation.down,
    name: '20261124_190145_translation',
  },
  {
    up: migration_20261124_190446_heldBack.up,
    down: migration_20261124_190446_heldBack.down,
    name: '20261124_190446_heldBack',
  },
  {
    up: migration_20261128_070445_publishingNamesMerging.up,
    down: migration_20261128_070445_publishingNamesMerging.down,
    name: '20261128_070445_publishingNamesMerging',
  },
  {
    up: migration_20261128_135548_documents.up,
    down: migration_20261128_135548_documents.down,
    name: '20261128_135548_documents',
  },
  {
    up: migration_20261128_180744_unlocked.up,
    down: migration_20261128_180744_unlocked.down,
    name: '20261128_180744_unlocked'
  },
];
