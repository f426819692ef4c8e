// Builds the app as npm start does, without starting it. Does nothing where it was built from the
// same sources before.
import path from 'node:path'
import { buildWhenNeeded } from './start/build.mjs'

const root = path.resolve(import.meta.dirname, '..')
await buildWhenNeeded(root, {
  ...process.env,
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'of no use to a build',
  NEXT_TELEMETRY_DISABLED: '1',
})
