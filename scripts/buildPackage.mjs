// Compiles the plugin into dist/: JavaScript and types where `exports` in package.json names them,
// the styles beside them, the schema of its queries in GraphQL, and the web component for other sites
// in one file.
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { bundleEmbed } from './start/bundle.mjs'

rmSync('dist', { recursive: true, force: true })
const compiler = 'node_modules/typescript-native/bin/tsc'
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
cpSync('src/admin', 'dist/src/admin', {
  recursive: true,
  filter: (from) => !/\.(ts|tsx)$/.test(from),
})
execFileSync(
  process.execPath,
  ['--import', 'tsx', 'scripts/writeSchema.ts', 'dist/schema.graphql'],
  { stdio: 'inherit' },
)
await bundleEmbed('dist/agenda-view.js')
cpSync('scripts/package/agenda-view.d.ts', 'dist/agenda-view.d.ts')
