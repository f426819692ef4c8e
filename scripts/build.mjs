// Builds the app unless it was built from these very sources: as npm start does, without starting it.
import path from 'node:path'
import { buildWhenNeeded } from './start/build.mjs'

const root = path.resolve(import.meta.dirname, '..')
await buildWhenNeeded(root, {
  ...process.env,
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'of no use to a build',
  NEXT_TELEMETRY_DISABLED: '1',
})
