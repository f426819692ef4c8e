// The prebuilt MongoDB engine wants a newer C library than Debian 12 has. Debian 13's is fetched with apt into a folder
// of its own and used for that one process; nothing of the system changes.
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

const platforms = {
  x64: { folder: 'x86_64-linux-gnu', loader: 'ld-linux-x86-64.so.2' },
  arm64: { folder: 'aarch64-linux-gnu', loader: 'ld-linux-aarch64.so.1' },
}
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'

/** Runs a program to its end, at most `patience` milliseconds: what it printed. A failure ends with its last line, the telling one. */
export function run(command, args, { cwd, env, patience = 180_000 } = {}) {
  try {
    return execFileSync(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
    }).toString()
  } catch (error) {
    const last = String(error.stderr ?? '')
      .trim()
      .split('\n')
      .at(-1)
    throw new Error(`${command} ${args.at(-1)}: ${last || error.code || error.message}`)
  }
}

const enough = (version) => {
  const [major = 0, minor = 0] = String(version).split('.').map(Number)
  return major > 2 || (major === 2 && minor >= 38)
}

/** The mirror that this machine's own apt uses for Debian itself, not for some other publisher's packages. */
function mirror() {
  const codename = /^VERSION_CODENAME=(.*)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
  const listed = run('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI) $(RELEASE) $(COMPONENT)',
    'Created-By: Packages',
  ])
  const sources = listed.split('\n').map((line) => line.split(' '))
  const found = sources.find(
    ([uri, release, component]) =>
      /\/debian\/$/.test(uri) && release === codename && component === 'main',
  )
  if (!found) throw new Error(`the apt sources name no Debian mirror for ${codename}`)
  return found[0]
}

function fetchPackages(folder) {
  for (const name of ['lists/partial', 'archives/partial'])
    mkdirSync(path.join(folder, name), { recursive: true })
  const source = path.join(folder, 'trixie.list')
  writeFileSync(source, `deb [signed-by=${keyring}] ${mirror()} trixie main\n`)
  const options = [
    ['Dir::Etc::sourcelist', source],
    ['Dir::Etc::sourceparts', '/dev/null'],
    ['Dir::State::lists', path.join(folder, 'lists')],
    ['Dir::Cache::archives', path.join(folder, 'archives')],
    ['APT::Sandbox::User', 'root'],
    ['Dir::Cache::pkgcache', ''],
    ['Dir::Cache::srcpkgcache', ''],
  ].flatMap(([key, value]) => ['-o', `${key}=${value}`])
  run('apt-get', [...options, '-qq', 'update'], { cwd: folder })
  run('apt-get', [...options, '-qq', 'download', 'libc6', 'libgcc-s1', 'libstdc++6'], {
    cwd: folder,
  })
  const packages = readdirSync(folder).filter((each) => each.endsWith('.deb'))
  for (const name of packages) run('dpkg-deb', ['-x', name, 'root'], { cwd: folder })
}

/** How to start node so that it finds a C library that is new enough: command and first arguments. */
export function nodeCommand(cache) {
  const version = process.report.getReport().header.glibcVersionRuntime
  if (process.platform !== 'linux' || enough(version)) return [process.execPath]
  const platform = platforms[process.arch]
  if (!platform || !version)
    throw new Error(`there is no engine for ${process.arch} with the C library of this machine`)
  const folder = path.join(cache, 'debian13')
  const libraries = path.join(folder, 'root/usr/lib', platform.folder)
  const loader = path.join(libraries, platform.loader)
  if (!existsSync(loader)) {
    // Unpacked beside its place and then moved, so that a fetch which broke off is never taken for a whole one.
    const unpacked = `${folder}.${process.pid}`
    try {
      fetchPackages(unpacked)
      rmSync(folder, { recursive: true, force: true })
      renameSync(unpacked, folder)
    } finally {
      rmSync(unpacked, { recursive: true, force: true })
    }
  }
  if (!existsSync(loader)) throw new Error("Debian 13's packages did not hold the expected loader")
  return [loader, '--library-path', libraries, process.execPath]
}
