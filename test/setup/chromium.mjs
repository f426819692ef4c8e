import { existsSync } from 'node:fs'
import { run } from './debianLibraries.mjs'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const found = () => usual.find((place) => existsSync(place))

/** A Chromium for the browser tests, `{ path }`: the one there is, or Debian's package where this user may install it; or `{ reason }`. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? { path: named } : { reason: `CHROMIUM_PATH names ${named}, which is not there` }
  const there = found()
  if (there) return { path: there }
  if (process.getuid?.() !== 0) return { reason: 'none is installed, and only root can install it: apt-get install chromium fonts-noto-core' }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    console.log('Installing Chromium and its fonts (Arabic needs Noto) with apt-get …')
    run('apt-get', ['-qq', 'update'], { env })
    run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'chromium', 'fonts-noto-core'], { env, patience: 600_000 })
  } catch (error) {
    return { reason: error.message }
  }
  return found() ? { path: found() } : { reason: 'the package was installed, but no chromium is there' }
}
