import { execFileSync, spawn, type SpawnOptions } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

type Manifest = {
  name: string
  devDependencies: Record<string, string>
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
  peerDependenciesMeta: Record<string, unknown>
}

export const manifestAt = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest

/** What somebody has in an app with Payload, at the versions that this repository is tested with. */
const usual = [
  '@libsql/client',
  '@payloadcms/db-mongodb',
  '@payloadcms/db-postgres',
  '@payloadcms/db-sqlite',
  '@payloadcms/next',
  '@payloadcms/richtext-lexical',
  '@payloadcms/translations',
  '@payloadcms/ui',
  '@types/node',
  '@types/react',
  'graphql',
  'next',
  'payload',
  'react',
  'react-dom',
  'typescript',
]

/** As in a terminal: what this test run has set in the environment is not passed on. */
const environment = {
  ...process.env,
  NODE_OPTIONS: '',
  NODE_ENV: undefined,
  VITEST: undefined,
} as unknown as NodeJS.ProcessEnv

const run = (command: string, args: string[], cwd: string): string => {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1e8,
      env: environment,
    })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error })
  }
}

/**
 * Unpacks the package, and puts beside it what the app and the package ask for by name, from this repository: what a package
 * uses without asking for it is missing, as it would be. Every night npm installs it all, which takes a minute.
 */
function installFrom(packed: string, folder: string): void {
  const modules = path.join(folder, 'node_modules')
  const plugin = path.join(modules, 'payload-plugin-agenda')
  mkdirSync(plugin, { recursive: true })
  run('tar', ['-xzf', path.join(folder, packed), '--strip-components=1', '-C', plugin], folder)
  for (const name of [
    ...usual,
    ...Object.keys(manifestAt(plugin).dependencies),
    'esbuild',
    'lexical',
  ]) {
    mkdirSync(path.dirname(path.join(modules, name)), { recursive: true })
    symlinkSync(path.resolve('node_modules', name), path.join(modules, name), 'dir')
  }
}

/** Packs this package and installs it in an app of its own outside the repository. */
export function makeBareApp() {
  const folder = mkdtempSync(path.join(tmpdir(), 'agenda-bare-'))
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], process.cwd()),
  ) as [{ filename: string; files: { path: string }[] }]
  const { devDependencies } = manifestAt(process.cwd())
  cpSync('test/pack/app', folder, { recursive: true })
  writeFileSync(path.join(folder, 'importMap.js'), 'export const importMap = {}\n')
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({
      name: 'bare-app',
      private: true,
      type: 'module',
      dependencies: {
        ...Object.fromEntries(usual.map((name) => [name, devDependencies[name]])),
        'payload-plugin-agenda': `file:${packed.filename}`,
      },
    }),
  )
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        lib: ['DOM', 'DOM.Iterable', 'ES2022'],
        module: 'NodeNext',
        moduleResolution: 'NodeNext',
        jsx: 'react-jsx',
        strict: true,
        skipLibCheck: true,
        outDir: 'built',
        rootDir: '.',
        types: ['node'],
      },
      include: ['*.ts'],
    }),
  )
  if (process.env.NIGHTLY)
    run(
      'npm',
      ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'],
      folder,
    )
  else installFrom(packed.filename, folder)
  return {
    folder,
    files: packed.files.map((file) => file.path),
    plugin: path.join(folder, 'node_modules', 'payload-plugin-agenda'),
    run: (command: string, args: string[]) => run(command, args, folder),
    spawn: (args: string[], options: SpawnOptions) =>
      spawn(process.execPath, args, { cwd: folder, ...options }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export type BareApp = ReturnType<typeof makeBareApp>
