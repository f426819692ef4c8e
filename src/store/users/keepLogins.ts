import { type Payload, UnauthorizedError } from 'payload'
import { onceInProcess } from '../../onceInProcess.js'
import { slugOf } from '../optionsOf.js'
import { loginUnread } from './loginUnread.js'

const kept = onceInProcess('endpoints that keep logins', () => new WeakSet<object>())

/**
 * Where the database cannot tell who sent a login, Payload's `GET /users/me` would answer that it
 * is nobody, and the panel would log them out. Such a request is refused instead, as on every other
 * path.
 */
export function keepLogins(payload: Payload): void {
  const { endpoints } = payload.collections[slugOf(payload, 'users')]?.config ?? {}
  for (const endpoint of endpoints || []) {
    if (endpoint.path !== '/me' || endpoint.method !== 'get' || kept.has(endpoint)) continue
    kept.add(endpoint)
    const { handler } = endpoint
    endpoint.handler = async (req) => {
      if (await loginUnread(req)) throw new UnauthorizedError(req.t)
      return handler(req)
    }
  }
}
