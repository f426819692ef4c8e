import path from 'node:path'
import { freePort } from '../setup/freePort.mjs'
import type { BareApp } from './bareApp.js'

type HttpAnswer = { status: number; body: any } // eslint-disable-line @typescript-eslint/no-explicit-any -- what the server says is not known

/** The bare app, served by plain Node from what the compiler made of it, on a database of its own. */
export async function serve(app: BareApp, variables: Record<string, string> = {}) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const database = `file:${path.join(app.folder, `${port}.db`)}`
  const { PATH, HOME } = process.env
  const env = {
    PATH,
    HOME,
    PORT: String(port),
    SERVER_URL: url,
    DATABASE_URI: database,
    ...variables,
  } as unknown as NodeJS.ProcessEnv
  const child = app.spawn(['built/server.js'], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  let out = ''
  child.stderr?.on('data', (text) => (out += text))
  const about = await new Promise<Record<string, unknown>>((resolve, reject) => {
    child.stdout?.on('data', (text) => {
      out += text
      const line = /^\{.*\}$/m.exec(out)
      if (line) resolve(JSON.parse(line[0]))
    })
    child.once('exit', (code) => reject(new Error(`The bare app ended with ${code}:\n${out}`)))
  })

  let token = ''
  const ask = async (
    method: string,
    to: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<HttpAnswer> => {
    const response = await fetch(`${url}/api${to}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, body: text ? JSON.parse(text) : undefined }
  }
  return {
    about,
    ask,
    printed: () => out,
    logIn: async (email: string, password: string) => {
      token = (await ask('POST', '/members/login', { email, password })).body.token
    },
    stop: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}

export type Server = Awaited<ReturnType<typeof serve>>
