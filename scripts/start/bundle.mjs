import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, transform } from 'esbuild'

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

/** A sheet that a component imports as text (`./list.css?inline`), made small. */
const inlineSheets = {
  name: 'inline-sheets',
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, ({ path: wanted, resolveDir }) => ({
      path: path.join(resolveDir, wanted.replace('?inline', '')),
      namespace: 'sheet',
    }))
    build.onLoad({ filter: /.*/, namespace: 'sheet' }, async ({ path: file }) => {
      const { code } = await transform(await readFile(file, 'utf8'), {
        loader: 'css',
        minify: true,
      })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}

/** Makes the web component `<agenda-view>` one file for browsers, which needs nothing else. */
export const bundleEmbed = (file) =>
  build({
    entryPoints: [path.resolve(import.meta.dirname, '../../src/embed/agendaView.ts')],
    outfile: file,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [inlineSheets],
    logLevel: 'error',
  })
