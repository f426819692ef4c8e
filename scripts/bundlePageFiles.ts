import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const folder = path.resolve(import.meta.dirname, '../src/pages')

/** What older telephones can still run. */
const target = ['es2020', 'chrome100', 'firefox100', 'safari15.4']

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, entry)],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    ...(entry.endsWith('.css') ? {} : { format: 'iife', target }),
  })
  return outputFiles[0]!.text.trim()
}

/** The stylesheet, the script and the icon of the pages, made small, as `src/pages/files.ts`. */
export async function bundlePageFiles(): Promise<string> {
  const files = {
    css: await bundle('looks/all.css'),
    js: await bundle('script/main.ts'),
    icon: readFileSync(path.join(folder, 'looks/icon.svg'), 'utf8').trim(),
  }
  return [
    '// Written by `npm run generate:pages` from looks/ and script/: change those.',
    ...Object.entries(files).map(
      ([name, text]) => `export const ${name} =\n  ${JSON.stringify(text)}`,
    ),
    '',
  ].join('\n')
}
