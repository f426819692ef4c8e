// What answers requests in one process: published agendas come out of memory, everything else from
// Next.
import path from 'node:path'
import next from 'next'
import { tsImport } from 'tsx/esm/api'

/** How long a process that is told to stop waits for requests and saves, in milliseconds. */
export const patience = Number(process.env.STOP_SECONDS ?? 25) * 1000

/**
 * Starts the app in this process.
 *
 * `seal`: a secret of the process that passes requests on to this one. With it that process signs
 * the address that a request came from, so that nobody else can claim another one; where none is
 * given, one is made. `timedWork`: whether this process runs the jobs that are due by the clock.
 */
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
  /** Notes the address of a request that is passed on to another process of the app. */
  const note = (request) => notePeer(request.headers, request.socket.remoteAddress)
  return { answer, answerNotReady, note, finishWork, seal: ownSeal }
}

/** Answers 500 where answering a request throws; the process goes on. */
export const answering = (answer) => async (request, response) => {
  try {
    await answer(request, response)
  } catch (error) {
    console.error(error)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
}

/** Makes a first request, which starts Payload, so that no reader has to wait for that. */
export const warmUp = (port) =>
  fetch(`http://127.0.0.1:${port}${process.env.BASE_PATH ?? ''}/api/agenda/schema.json`).catch(
    () => undefined,
  )
