import { fork } from 'node:child_process'
import path from 'node:path'
import { createProxyServer } from 'httpxy'

// What follows goes by Payload's usual names. Where an app has others nothing is answered wrongly, since any process may answer any
// request: a reader would wait for an editor.

/** The cookie of who is logged in to the panel. */
const login = /(?:^|;\s*)payload-token=/

const reads = ['GET', 'HEAD', 'OPTIONS']
const writes = ['POST', 'PUT', 'PATCH', 'DELETE']

/**
 * Whether a request is answered with those of readers: it comes without a login and only asks, and not for a screen of the
 * panel. What is no request is refused where it arrives.
 */
export function isReaders({ method, url = '', headers }) {
  if (!url.startsWith('/') || ![...reads, ...writes].includes(method)) return true
  const [path] = url.split('?', 1)
  if (path.startsWith('/_next/static/')) return true
  if (headers.authorization || login.test(headers.cookie ?? '')) return false
  if (path === '/admin' || path.startsWith('/admin/')) return false
  return reads.includes(method) || (method === 'POST' && path === '/api/graphql')
}

/** Starts the process of those who write. `seal`: with which this one notes addresses; `answerNotReady`: answers where that one does not. */
export async function startEditors({ seal, answerNotReady }) {
  const child = fork(path.join(import.meta.dirname, 'editorsProcess.mjs'), {
    env: { ...process.env, AGENDA_SEAL: seal },
    // Ctrl+C in a terminal is told to this process, which tells it on once all is answered.
    detached: true,
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const { port } = await Promise.race([
    new Promise((resolve) => child.once('message', resolve)),
    ended.then((code) => Promise.reject(new Error(`The process of editors ended with ${code}.`))),
  ])
  const proxy = createProxyServer({
    target: { host: '127.0.0.1', port },
    // A connection for each request: on this machine it costs nothing, and what one request left unsaid cannot become part of the next.
    agent: false,
  })
  // How long a connection is kept is between a client and this process.
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
