/** An address without who logs in and without its options, either of which may hold a password. */
export function withoutSecrets(uri) {
  const [scheme = ''] = /^[\w+.-]+:(?:\/\/)?/.exec(uri) ?? []
  const rest = uri.slice(scheme.length)
  const host = rest.slice(rest.lastIndexOf('@') + 1)
  return `${scheme}${host === rest ? '' : '…@'}${host.replace(/\?.*$/s, '')}`
}

/** What a driver says may repeat parts of the address. */
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

/** The path in a `file:` address, as src/database/sqlite/connections.ts reads it; undefined where it names no file. */
export function pathOf(uri) {
  const named = uri.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/, '').replace(/[?#].*$/, '')
  return !named || named.startsWith(':memory:') ? undefined : decoded(named)
}
