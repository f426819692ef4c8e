// What answers requests in a process: agendas out of memory, everything else through Next.
import path from 'node:path'
import next from 'next'
import { tsImport } from 'tsx/esm/api'

/** Milliseconds for requests and saves under way when a process is told to stop. */
export const patience = Number(process.env.STOP_SECONDS ?? 25) * 1000

/** `seal`: what another process of this app, which passes requests on, notes addresses with. `timedWork`: whether this one does what is due by the clock. */
export async function startApp({ port, seal, timedWork }) {
  process.env.TIMED_WORK = timedWork ? '1' : '0'
  const { answerFirst, answerNotReady, finishWork, notePeer, addressSeal } = await tsImport(
    '../../src/server.ts',
    import.meta.url,
  )
  const ownSeal = addressSeal(seal)
  const app = next({ dev: false, dir: path.resolve(import.meta.dirname, '../..'), port })
  await app.prepare()
  const passOn = app.getRequestHandler()
  const answer = async (request, response) => {
    if (!(await answerFirst(request, response))) await passOn(request, response)
  }
  /** For a request that another process of the app answers. */
  const note = (request) => notePeer(request.headers, request.socket.remoteAddress)
  return { answer, answerNotReady, note, finishWork, seal: ownSeal }
}

/** Where a request fails, its client hears of it and the process goes on. */
export const answering = (answer) => async (request, response) => {
  try {
    await answer(request, response)
  } catch (error) {
    console.error(error)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
}

/** The first request starts Payload, and with it what answers agendas: nobody should wait for that. */
export const warmUp = (port) =>
  fetch(`http://127.0.0.1:${port}/api/agenda/schema.json`).catch(() => undefined)
