import type { IncomingHttpHeaders } from 'node:http'

/** What is known of a request before its body is read. */
export type FrontRequest = { method?: string; url?: string; headers: IncomingHttpHeaders }
/** An answer that is complete; without a body for `HEAD` and for 304. */
export type FrontAnswer = { status: number; headers: Record<string, string>; body?: Buffer }
