/** The database of an app that names none: `defaultDatabaseUri` in src/database.ts. */
export const defaultDatabaseUri = 'file:./data/agenda.db'

/**
 * The address of a database without its user and its options, each of which may hold a password.
 *
 * @example withoutSecrets('mongodb://me:word@host/db?tls=1') // 'mongodb://…@host/db'
 */
export function withoutSecrets(uri) {
  const [scheme = ''] = /^[\w+.-]+:(?:\/\/)?/.exec(uri) ?? []
  const rest = uri.slice(scheme.length)
  const host = rest.slice(rest.lastIndexOf('@') + 1)
  return `${scheme}${host === rest ? '' : '…@'}${host.replace(/\?.*$/s, '')}`
}

/** The first line of a driver's message, without the parts of the address that may be secret. */
export function saidWithoutSecrets(message, uri) {
  const login = /^[\w+.-]+:\/\/(.*)@/s.exec(uri)?.[1] ?? ''
  const parts = [uri, login, ...login.split(':').flatMap((part) => [part, decoded(part)])]
  return parts
    .filter((part) => part.length > 2)
    .reduce((said, part) => said.replaceAll(part, '…'), message.split('\n')[0])
}

function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The path in a `file:` address; undefined where it names no file. It is read as in
 * src/database/sqlite/connections.ts.
 */
export function pathOf(uri) {
  const named = uri.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/, '').replace(/[?#].*$/, '')
  return !named || named.startsWith(':memory:') ? undefined : decoded(named)
}
