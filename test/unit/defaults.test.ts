import path from 'node:path'
import { expect, it } from 'vitest'
import { Media } from '../../collections/Media.js'
import { placesOf } from '../../scripts/backup/places.mjs'
import { defaultDatabaseUri } from '../../src/database.js'
import { resolveOptions } from '../../src/options.js'

it('backs up the database and the uploads that an app without settings has', () => {
  const { upload } = Media(resolveOptions())
  expect(placesOf({ DATABASE_URI: '', S3_BUCKET: '', UPLOADS: '' })).toEqual({
    database: path.resolve(defaultDatabaseUri.replace('file:', '')),
    uploads: path.resolve(String(typeof upload === 'object' && upload.staticDir)),
  })
})
