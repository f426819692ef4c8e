// A password is hashed in so many rounds that each account made and each login keeps a core busy for a fifth of a second.
// The integration tests do that a thousand times: there it is the same function in one round. The suites that start
// servers of their own hash as the app does.
import crypto from 'node:crypto'

const asTheAppDoes = crypto.pbkdf2
const inOneRound: typeof asTheAppDoes = (password, salt, _rounds, length, digest, done) =>
  asTheAppDoes(password, salt, 1, length, digest, done)

const hashWith = (pbkdf2: unknown) => void Object.assign(crypto, { pbkdf2 })

export const hashQuickly = () => hashWith(inOneRound)
/** For tests of what happens while a password is hashed. */
export const hashSlowly = () => hashWith(asTheAppDoes)
