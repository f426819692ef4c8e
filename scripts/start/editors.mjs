import { fork } from 'node:child_process'
import path from 'node:path'
import { createProxyServer } from 'httpxy'

// What follows relies on Payload's usual names (/admin, /api, its cookie). Where an app has others,
// nothing is answered wrongly, since both processes can answer every request: readers may only have
// to wait for editors.

/** In the header of somebody who is logged in to the panel. */
const login = /(?:^|;\s*)payload-token=/

/** What comes before each path, where the app does not lie at the root of its server. */
const base = process.env.BASE_PATH ?? ''

const reads = ['GET', 'HEAD', 'OPTIONS']
const writes = ['POST', 'PUT', 'PATCH', 'DELETE']

/**
 * Whether a request is answered by the process of readers: it comes without a login, only reads,
 * and is not for a screen of the panel. Requests that are refused anyway (a method or an address
 * that does not exist) are answered there too, since they arrive there.
 */
export function isReaders({ method, url = '', headers }) {
  if (!url.startsWith('/') || ![...reads, ...writes].includes(method)) return true
  const [asked] = url.split('?', 1)
  const path = asked.startsWith(`${base}/`) ? asked.slice(base.length) : asked
  if (path.startsWith('/_next/static/')) return true
  if (headers.authorization || login.test(headers.cookie ?? '')) return false
  if (path === '/admin' || path.startsWith('/admin/')) return false
  return reads.includes(method) || (method === 'POST' && path === '/api/graphql')
}

/**
 * Starts the process of editors, and gives what passes requests on to it.
 *
 * `seal`: see `startApp`. `answerNotReady`: answers a request where that process does not.
 */
export async function startEditors({ seal, answerNotReady }) {
  const child = fork(path.join(import.meta.dirname, 'editorsProcess.mjs'), {
    env: { ...process.env, AGENDA_SEAL: seal },
    // Ctrl+C in a terminal would reach both. It should reach this process alone, which stops the
    // other one once everything is answered.
    detached: true,
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const { port } = await Promise.race([
    new Promise((resolve) => child.once('message', resolve)),
    ended.then((code) => Promise.reject(new Error(`The process of editors ended with ${code}.`))),
  ])
  const proxy = createProxyServer({
    target: { host: '127.0.0.1', port },
    // Each request has a connection of its own, which costs little on one machine. Were connections
    // used again, the rest of a request that broke off could be taken for the next one.
    agent: false,
  })
  // Headers about the connection to the other process mean nothing to the client: what is said to
  // it is what this process has decided about its own connection.
  proxy.on('proxyRes', ({ headers }, _request, response) => {
    delete headers['keep-alive']
    delete headers.connection
    const closes = response.getHeader('connection')
    if (closes) headers.connection = String(closes)
  })
  proxy.on('error', (_error, _request, response) => {
    if (response.headersSent) return response.destroy()
    answerNotReady(response)
  })
  let stopping = false
  return {
    answer: (request, response) => proxy.web(request, response),
    /** Its exit code, once it has ended. */
    ended,
    isStopping: () => stopping,
    stop: async () => {
      stopping = true
      child.kill('SIGTERM')
      await ended
    },
  }
}
