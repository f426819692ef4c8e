import { build } from 'esbuild'

/**
 * Compiles a TypeScript program with all its sources into plain JavaScript in `folder`; packages
 * are not included. A program that is compiled while it starts would take three times as long to
 * start.
 *
 * @param more further options of esbuild
 */
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
