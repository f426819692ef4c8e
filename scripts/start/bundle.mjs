import { build } from 'esbuild'

/** One TypeScript program with all its sources as plain JavaScript in `folder`; its packages stay where they are. A process that compiles while it starts needs three times as long. */
export const bundle = (entry, folder, more = {}) =>
  build({
    entryPoints: [entry],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    ...more,
  })
