import { existsSync } from 'node:fs'
import { run } from './debianLibraries.mjs'

/** Without the parts that draw a window, which cost as much as the pages: Debian has it as a package of its own. */
const shell = '/usr/bin/chromium-headless-shell'
const usual = [shell, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const found = () => usual.find((place) => existsSync(place))

function install() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  console.log('Installing Chromium and its fonts (Arabic needs Noto) with apt-get …')
  run('apt-get', ['-qq', 'update'], { env })
  run(
    'apt-get',
    [
      '-qq',
      '-y',
      '--no-install-recommends',
      'install',
      'chromium-headless-shell',
      'fonts-noto-core',
    ],
    { env, patience: 600_000 },
  )
}

/** A Chromium for the browser tests, `{ path }`: Debian's package where this user may install it, else the one there is; or `{ reason }`. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named)
    return existsSync(named)
      ? { path: named }
      : { reason: `CHROMIUM_PATH names ${named}, which is not there` }
  let failure = 'only root can install it: apt-get install chromium-headless-shell fonts-noto-core'
  if (found() !== shell && process.getuid?.() === 0) {
    try {
      install()
      failure = 'the package was installed, but no chromium is there'
    } catch (error) {
      failure = error.message
    }
  }
  return found() ? { path: found() } : { reason: `none is installed, and ${failure}` }
}
