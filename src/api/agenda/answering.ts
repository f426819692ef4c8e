import { headersWithCors, type PayloadHandler } from 'payload'
import { isDatabaseDown } from '../../store/isDatabaseDown.js'
import { LeaseBusyError } from '../../store/lease/withLease.js'
import { Refusal, refuse } from './parameters.js'
import { answersAlone } from './respond.js'

/** Answers refusals in the shape of Payload's own errors; a database that is away is not the reader's fault, and not for long. */
export const answering =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      const refusal = isDatabaseDown(error) ? refuse(req, 503, 'databaseDown', {}) : error instanceof LeaseBusyError ? refuse(req, 503, 'agendaBusy', {}) : error
      if (!(refusal instanceof Refusal)) throw error
      const { status, message, data } = refusal
      answersAlone(req)
      const headers = headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req })
      return Response.json({ errors: [{ name: 'Refusal', message, data }] }, { status, headers })
    }
  }
