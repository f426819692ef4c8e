import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = () => [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].filter(Boolean)
const found = () => places().find((place) => existsSync(place))

/** A Chromium for the browser tests: the one there is, or Debian's package where this user may install it. */
export function findChromium() {
  const there = found()
  if (there) return { path: there }
  if (process.getuid?.() !== 0) return { reason: 'none is installed, and only root can install it: apt-get install chromium fonts-noto-core' }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    console.log('Installing Chromium from Debian …')
    execFileSync('apt-get', ['-qq', 'update'], { env, stdio: 'ignore' })
    execFileSync('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'chromium', 'fonts-noto-core'], { env, stdio: 'ignore' })
  } catch (error) {
    return { reason: `apt-get: ${error.message}` }
  }
  return found() ? { path: found() } : { reason: 'the package was installed, but no chromium is there' }
}
