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

type Ask = {
  url: string
  method?: string
  headers?: Record<string, string>
  /** A function where no two are to be alike. */ body?: string | (() => string)
}

function once(agent: http.Agent, { url, method = 'GET', headers, body }: Ask): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { agent, method, headers }, (response) => {
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

/** Calls `work` from so many loops at once until the time is over, and at least `least` times; a first part is not counted. */
export async function repeat(
  work: () => Promise<number>,
  { connections = 1, seconds = 3, least = 5 } = {},
): Promise<Measured> {
  const times: number[] = []
  let bytes = await work()
  const warm = performance.now() + Math.min(1000, seconds * 250)
  while (performance.now() < warm) await work()
  const started = performance.now()
  const end = started + seconds * 1000
  const loop = async () => {
    while (performance.now() < end || times.length < least) {
      const before = performance.now()
      bytes = await work()
      times.push(performance.now() - before)
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

/** The same over HTTP, on connections that are kept open; several requests in a row count as one where an answer comes in pages. */
export async function load(
  asks: Ask[],
  options: { connections?: number; seconds?: number } = {},
): Promise<Measured> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: options.connections ?? 1 })
  try {
    return await repeat(async () => {
      let bytes = 0
      for (const ask of asks) bytes += await once(agent, ask)
      return bytes
    }, options)
  } finally {
    agent.destroy()
  }
}
