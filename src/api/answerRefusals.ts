import { headersWithCors, type PayloadHandler } from 'payload'
import { refusalIn } from './refusalIn.js'
import { toAnswer } from './toAnswer.js'
import { answersAlone } from './agenda/respond.js'

/**
 * Answers refusals in the shape of Payload's own errors, also those of a database that is away,
 * which is no fault of the reader and will pass.
 */
export const answerRefusals =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      const refusal = await refusalIn(req, error)
      if (!refusal) throw error
      const { status, response } = toAnswer(req, refusal)
      answersAlone(req)
      const headers = headersWithCors({
        headers: new Headers({ 'Cache-Control': 'no-store' }),
        req,
      })
      return Response.json(response, { status, headers })
    }
  }
