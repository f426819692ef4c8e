import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { root } from './sources.js'

/** `describe`, `it` and `expect` come from the thread that runs the bundle (`thread.ts`). */
const asked = `const { describe, it, test, expect, vi, beforeEach, afterEach } = globalThis.testing
export { describe, it, test, expect, vi, beforeEach, afterEach }`

const withMutants = (contents: ReadonlyMap<string, string>): Plugin => ({
  name: 'with-mutants',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'thread' }))
    onLoad({ filter: /.*/, namespace: 'thread' }, () => ({ contents: asked, loader: 'js' }))
    onLoad({ filter: /\/(src|test)\/.*\.ts$/ }, async ({ path: file }) => ({
      // A script of many files does not know where each of them was.
      contents: (contents.get(file) ?? (await readFile(file, 'utf8'))).replaceAll(
        'import.meta.dirname',
        JSON.stringify(path.dirname(file)),
      ),
      loader: 'ts',
    }))
  },
})

/** Each test file with all of the project that it imports as one script, its packages left out. */
export async function bundle(
  tests: string[],
  contents: ReadonlyMap<string, string>,
): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    entryPoints: tests,
    absWorkingDir: root,
    outdir: root,
    outbase: root,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [withMutants(contents)],
  })
  return Object.fromEntries(
    outputFiles.map(({ path: file, text }) => [
      path.relative(root, file).replace(/\.js$/, '.ts'),
      `(function (require) {${text}\n})`,
    ]),
  )
}
