import http from 'node:http'
import https from 'node:https'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import {
  type Attempt,
  type FaultCode,
  isWebhookUrl,
  longestAttempt,
} from '../core/webhooks/index.js'
import { faultOf } from './faultOf.js'
import { assertOutside, lookUpOutside } from './lookUpOutside.js'

/** How many bytes of an answer are read, and how many characters of it are kept. */
const longestAnswer = 4_096
const keptAnswer = 200

type Message = { headers: Record<string, string>; body: string }
type How = {
  /** Private addresses and http are allowed. */
  open: boolean
  /** In milliseconds, when an attempt is given up. */
  patience?: number
}
type Answer = { status: number; text: string }

/**
 * An agent that checks the address to which the connection is really made, after its name was
 * looked up: a name that leads to a private address on a second look-up does not get past it. Each
 * connection serves one message.
 */
function agentFor({ protocol }: URL, open: boolean): http.Agent {
  const options = { allowPrivateIPAddress: open, allowMetaIPAddress: false, keepAlive: false }
  return protocol === 'https:'
    ? new RequestFilteringHttpsAgent(options)
    : new RequestFilteringHttpAgent(options)
}

/** Sends a request and reads the beginning of the answer; redirects are not followed. */
const ask = (url: URL, { headers, body }: Message, { open, patience }: Required<How>) =>
  new Promise<Answer>((resolve, reject) => {
    if (!open) assertOutside(url)
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: 'POST',
      agent: agentFor(url, open),
      ...(open ? {} : { lookup: lookUpOutside }),
      // It covers everything from the look-up of the name to the last byte that is read.
      signal: AbortSignal.timeout(patience),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'payload-plugin-agenda (webhook)',
        ...headers,
      },
    })
    request.once('error', reject)
    request.once('response', (response) => {
      const parts: Buffer[] = []
      let length = 0
      const done = () => {
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(parts).toString().slice(0, keptAnswer),
        })
        response.destroy()
      }
      response.on('data', (part: Buffer) => {
        parts.push(part)
        length += part.length
        if (length >= longestAnswer) done()
      })
      response.once('end', done)
      response.once('error', reject)
    })
    request.end(body)
  })

const plain = (text: string) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()

function judge({ status, text }: Answer): Omit<Attempt, 'at' | 'ms'> {
  if (status >= 200 && status < 300) return { status }
  const fault: FaultCode = status >= 300 && status < 400 ? 'redirected' : 'answered'
  const answer = plain(text)
  return { status, fault, ...(answer ? { answer } : {}) }
}

/**
 * Sends a message once and returns how it went; it never throws. Only a status 2xx means that the
 * message was accepted.
 */
export async function post(address: string, message: Message, how: How): Promise<Attempt> {
  const at = Date.now()
  const begun = performance.now()
  const outcome = isWebhookUrl(address, how.open)
    ? await ask(new URL(address), message, { ...how, patience: how.patience ?? longestAttempt })
        .then(judge)
        .catch((error: unknown) => ({ fault: faultOf(error) }))
    : { fault: 'insecure' as const }
  return { at, ms: Math.round(performance.now() - begun), ...outcome }
}
