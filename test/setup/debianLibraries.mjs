// The prebuilt MongoDB engine wants a newer C library than Debian 12 has. Debian 13's is fetched with apt into a folder
// of its own and used for that one process; nothing of the system changes.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] }).toString()

const enough = (version) => {
  const [major = 0, minor = 0] = String(version).split('.').map(Number)
  return major > 2 || (major === 2 && minor >= 38)
}

/** The mirror that this machine's own apt uses for Debian. */
function mirror() {
  const folder = '/etc/apt/sources.list.d'
  const files = ['/etc/apt/sources.list', ...(existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [])]
  for (const file of files.filter((name) => existsSync(name))) {
    const text = readFileSync(file, 'utf8')
    const found = /^URIs:\s*(\S+\/debian)\/?\s*$/m.exec(text) ?? /^deb\s+(?:\[[^\]]*\]\s+)?(\S+\/debian)\/?\s/m.exec(text)
    if (found) return found[1]
  }
  throw new Error('no Debian mirror in the apt sources')
}

function fetchPackages(folder) {
  const lists = path.join(folder, 'lists')
  for (const name of ['lists/partial', 'archives/partial']) mkdirSync(path.join(folder, name), { recursive: true })
  const source = path.join(folder, 'trixie.list')
  writeFileSync(source, `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mirror()} trixie main\n`)
  const options = [
    ['Dir::Etc::sourcelist', source], ['Dir::Etc::sourceparts', '/dev/null'], ['Dir::State::lists', lists],
    ['Dir::Cache::archives', path.join(folder, 'archives')], ['APT::Sandbox::User', 'root'],
    ['Dir::Cache::pkgcache', ''], ['Dir::Cache::srcpkgcache', ''],
  ].flatMap(([key, value]) => ['-o', `${key}=${value}`])
  run('apt-get', [...options, '-qq', 'update'], folder)
  run('apt-get', [...options, '-qq', 'download', 'libc6', 'libgcc-s1', 'libstdc++6'], folder)
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.deb'))) run('dpkg-deb', ['-x', name, 'root'], folder)
}

/** How to start node so that it finds a C library that is new enough: command and first arguments. */
export function nodeCommand(cache) {
  if (enough(process.report.getReport().header.glibcVersionRuntime)) return [process.execPath]
  const folder = path.join(cache, 'debian13')
  const libraries = path.join(folder, 'root/usr/lib/x86_64-linux-gnu')
  const loader = path.join(libraries, 'ld-linux-x86-64.so.2')
  if (!existsSync(loader)) {
    mkdirSync(folder, { recursive: true })
    fetchPackages(folder)
  }
  if (!existsSync(loader)) throw new Error('Debian 13 packages did not hold the expected loader')
  return [loader, '--library-path', libraries, process.execPath]
}
