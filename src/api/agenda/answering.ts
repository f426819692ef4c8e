import { headersWithCors, type PayloadHandler } from 'payload'
import { LeaseBusyError } from '../../store/lease/withLease.js'
import { answerOfTrouble } from '../limits/answerTrouble.js'
import { Refusal, refuse } from './parameters.js'
import { answersAlone } from './respond.js'

/** Answers refusals in the shape of Payload's own errors; a database that is away is not the reader's fault, and not for long. */
export const answering =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      const refusal =
        error instanceof LeaseBusyError
          ? refuse(req, 503, 'agendaBusy', {})
          : error instanceof Refusal
            ? error
            : await answerOfTrouble(req, error)
      if (!refusal) throw error
      const { status, message, data } = { data: undefined, ...refusal, message: refusal.message }
      answersAlone(req)
      const headers = headersWithCors({
        headers: new Headers({ 'Cache-Control': 'no-store' }),
        req,
      })
      return Response.json({ errors: [{ name: 'Refusal', message, data }] }, { status, headers })
    }
  }
