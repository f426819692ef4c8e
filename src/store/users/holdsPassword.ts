import crypto from 'node:crypto'

type Stored = { hash?: unknown; salt?: unknown }

const current = { prefix: 'pbkdf2-sha256-v1:', rounds: 600_000, length: 32 }
/** How Payload stored passwords before 3.90. */
const former = { prefix: '', rounds: 25_000, length: 512 }

const derive = (password: string, salt: string, { rounds, length }: typeof current) =>
  new Promise<Buffer>((resolve, reject) =>
    crypto.pbkdf2(password, salt, rounds, length, 'sha256', (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )

/**
 * Whether a password is that of an account, compared as Payload does it (auth/strategies/local),
 * which exports no function for it. Undefined where it is stored in an unknown way. Without an
 * account it takes as long, so that the time tells nothing.
 */
export async function holdsPassword(
  account: Stored | null,
  password: string,
): Promise<boolean | undefined> {
  const { hash, salt } = account ?? {}
  if (typeof hash !== 'string' || typeof salt !== 'string') {
    await derive(password, crypto.randomBytes(32).toString('hex'), current)
    return false
  }
  const way = hash.startsWith(current.prefix)
    ? current
    : /^[0-9a-f]+$/.test(hash)
      ? former
      : undefined
  if (!way) return undefined
  const wanted = Buffer.from(hash.slice(way.prefix.length), 'hex')
  const given = await derive(password, salt, way)
  return given.length === wanted.length && crypto.timingSafeEqual(given, wanted)
}
