// Compiles the plugin into dist/: JavaScript and types as `exports` in package.json names them, styles beside them.
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
})
cpSync('src/admin', 'dist/src/admin', {
  recursive: true,
  filter: (from) => !/\.(ts|tsx)$/.test(from),
})
