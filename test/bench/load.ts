import { setMaxListeners } from 'node:events'
import http from 'node:http'
import { performance } from 'node:perf_hooks'

/** Milliseconds, requests a second, bytes of one answer. */
export type Measured = {
  p50: number
  p99: number
  perSecond: number
  bytes: number
  requests: number
}

export type Ask = {
  url: string
  method?: string
  headers?: Record<string, string>
  /** A function where no two are to be alike. */ body?: string | (() => string)
}

/** Asks once; gives the bytes of the answer. */
export function askOnce(
  agent: http.Agent,
  { url, method = 'GET', headers, body }: Ask,
  signal?: AbortSignal,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { agent, method, headers, signal }, (response) => {
      let bytes = 0
      let first = ''
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        first ||= chunk.toString('utf8', 0, 300)
      })
      response.on('end', () =>
        response.statusCode && response.statusCode < 400
          ? resolve(bytes)
          : reject(new Error(`${url} answered ${response.statusCode}: ${first}`)),
      )
      response.on('error', reject)
    })
    request.on('error', reject)
    request.end(typeof body === 'function' ? body() : body)
  })
}

export const percentile = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/**
 * Calls `work` from so many loops at once until the time is over, and at least `least` times; a first part is not counted. What
 * `isOver` cuts off counts for nothing.
 */
export async function repeat(
  work: () => Promise<number>,
  { connections = 1, seconds = 3, least = 5, isOver = (): boolean => false } = {},
): Promise<Measured> {
  const times: number[] = []
  let bytes = await work()
  const warm = performance.now() + Math.min(1000, seconds * 250)
  while (performance.now() < warm) await work()
  const started = performance.now()
  const end = started + seconds * 1000
  const loop = async () => {
    while (!isOver() && (performance.now() < end || times.length < least)) {
      const before = performance.now()
      try {
        bytes = await work()
        times.push(performance.now() - before)
      } catch (error) {
        if (!isOver() || !times.length) throw error
      }
    }
  }
  await Promise.all(Array.from({ length: connections }, loop))
  const passed = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  return {
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    perSecond: times.length / passed,
    bytes,
    requests: times.length,
  }
}

/**
 * The same over HTTP, on connections that are kept open; several requests in a row count as one where an answer comes in pages.
 * `patience`: seconds after which it is over, whatever has been answered by then.
 */
export async function load(
  asks: Ask[],
  { patience, ...options }: { connections?: number; seconds?: number; patience?: number } = {},
): Promise<Measured> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: options.connections ?? 1 })
  const signal = patience ? AbortSignal.timeout(patience * 1000) : undefined
  if (signal) setMaxListeners(0, signal)
  const isOver = () => signal?.aborted ?? false
  try {
    return await repeat(
      async () => {
        let bytes = 0
        for (const ask of asks) bytes += await askOnce(agent, ask, signal)
        return bytes
      },
      { ...options, isOver },
    )
  } finally {
    agent.destroy()
  }
}
