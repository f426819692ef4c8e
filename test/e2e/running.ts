// What all browser files of a run share: one app and one browser, started before the first of them and stopped after the last.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { freePort } from '../setup/freePort.mjs'
import { admin } from './app.js'
import { chromiumPath, flags } from './browser.js'

async function untilItAnswers(
  url: string,
  app: ChildProcess,
  printed: string[],
  deadline: number,
): Promise<void> {
  while (Date.now() < deadline) {
    if (app.exitCode !== null) break
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`The app did not start at ${url}:\n${printed.join('')}`)
}

/** Starts the app as a team would, on a free port with a database of its own; builds it first where that is needed. */
async function serveApp(): Promise<{ url: string; stop: () => Promise<void> }> {
  if (process.env.E2E_URL) return { url: process.env.E2E_URL, stop: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'agenda-e2e-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const app = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...process.env,
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      // Pages that a test serves on whatever port is free.
      EMBED_ORIGINS: 'http://127.0.0.1:*',
      DATABASE_URI: `file:${join(folder, 'agenda.db')}`,
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'only for this test',
      PORT: String(port),
      // Two are what test/start is about: beside a browser and another suite a second one would only take memory.
      PROCESSES: process.env.PROCESSES ?? '1',
      SERVER_URL: url,
      TRANSLATOR: 'test/e2e/translator.mjs',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const printed: string[] = []
  app.stdout?.on('data', (text) => printed.push(String(text)))
  app.stderr?.on('data', (text) => printed.push(String(text)))
  const stop = async () => {
    // The whole group: the start script has the server as its child.
    if (app.pid && app.exitCode === null) process.kill(-app.pid, 'SIGTERM')
    await new Promise((resolve) =>
      app.exitCode === null ? app.once('exit', resolve) : resolve(undefined),
    )
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await untilItAnswers(`${url}/admin/login`, app, printed, Date.now() + 600_000)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

export default async function setup(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  if (!chromiumPath) return
  const app = await serveApp()
  const browser = await chromium.launchServer({ executablePath: chromiumPath, args: flags })
  project.provide('appUrl', app.url)
  project.provide('browserAddress', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await app.stop()
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    appUrl: string
    browserAddress: string
  }
}
