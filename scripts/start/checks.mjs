import { accessSync, constants, existsSync, mkdirSync, openSync, closeSync, readSync, statSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'

/** Something that the person who starts the app must put right; its message is all that they need to see. */
export class Refusal extends Error {}

export function isThisMachine(serverUrl) {
  try {
    return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(serverUrl).hostname)
  } catch {
    throw new Refusal(`SERVER_URL "${serverUrl}" is not an address. Write it like http://localhost:3000 or https://agenda.example.org.`)
  }
}

export async function checkPort(text) {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Refusal(`PORT "${text}" is not a port: use a number from 1 to 65535.`)
  await new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', (error) =>
      reject(new Refusal(error.code === 'EADDRINUSE' ? `Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start` : `Port ${port} cannot be used: ${error.message}`)),
    )
    server.listen(port, () => server.close(resolve))
  })
  return port
}

const knownForms = 'Use file:./path.db, mongodb://… or mongodb+srv://…'
const withoutPassword = (uri) => uri.replace(/\/\/[^@/]*@/, '//…@')

function checkFile(uri) {
  const file = path.resolve(uri.slice('file:'.length))
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    accessSync(path.dirname(file), constants.W_OK)
    if (!existsSync(file) || statSync(file).size === 0) return
    const header = Buffer.alloc(15)
    const opened = openSync(file, 'r+')
    readSync(opened, header, 0, 15, 0)
    closeSync(opened)
    if (header.toString() !== 'SQLite format 3') throw new Error('it is not an SQLite database')
  } catch (error) {
    throw new Refusal(`DATABASE_URI "${uri}" cannot be used: ${error.message}`)
  }
}

async function checkMongo(uri) {
  const { default: mongoose } = await import('mongoose')
  try {
    const connection = await mongoose.createConnection(uri, { serverSelectionTimeoutMS: 3000 }).asPromise()
    await connection.close()
  } catch (error) {
    throw new Refusal(`The database at ${withoutPassword(uri)} cannot be reached: ${error.message.split('\n')[0]}`)
  }
}

export async function checkDatabase(uri) {
  if (/^file:./.test(uri)) return checkFile(uri)
  if (/^mongodb(\+srv)?:\/\/./.test(uri)) return checkMongo(uri)
  throw new Refusal(`DATABASE_URI "${withoutPassword(uri)}" is not one that this app knows. ${knownForms}`)
}
