import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { isSaving } from '../../store/transaction/index.js'
import { keepAnswer } from '../graphql/answers.js'
import { answerAgenda } from './answerAgenda.js'
import type { FrontAnswer, FrontRequest } from './frontRequest.js'
import { answerPreflight } from './answerPreflight.js'
import { answerFile } from './answerFile.js'
import { answerQuestion, questionLength } from './answerQuestion.js'
import { type Look, lookAhead } from './lookAhead.js'
import { originHeaders } from './originHeaders.js'
import { leaveFront } from './sharedFront.js'

/** Milliseconds between two looks at whether all is done. */
const pause = 20

/**
 * Waits until all that is being saved is saved, and closes the database; jobs that run by the clock
 * are not started any more. A save goes on after its client has hung up, so that it is not enough
 * that a server waits for its requests.
 */
async function finishWork(payload: Payload): Promise<void> {
  const timed = [...payload.crons]
  for (const cron of timed) cron.stop()
  while (isSaving(payload) || timed.some((cron) => cron.isBusy())) await sleep(pause)
  await payload.destroy()
}

/** A page of another origin may read why it is refused, too. */
function readable<T extends FrontAnswer | Look | undefined>(
  payload: Payload,
  asked: FrontRequest,
  found: T,
): T {
  if (!found) return found
  if ('faultOf' in found)
    return { ...found, faultOf: (body) => readable(payload, asked, found.faultOf(body)) }
  return { ...found, headers: { ...originHeaders(payload, asked), ...found.headers } }
}

/**
 * Payload calls this with each result of its GraphQL endpoint. An app that has a function of its own
 * there keeps it, and then every question goes to Payload, and no answers are remembered.
 */
const remember: Payload['extensions'] = async ({ args, result }) => {
  keepAnswer(
    args.contextValue.req,
    args.document,
    { variables: args.variableValues, operationName: args.operationName },
    result,
  )
  return result
}

/**
 * Lets a server around Next (`npm start`) answer requests from this Payload, without passing them
 * on to Next. To be called once Payload has started.
 */
export function openFront(payload: Payload): void {
  payload.extensions ??= remember
  leaveFront({
    answerAgenda: async (asked) =>
      answerPreflight(payload, asked) ??
      (await answerFile(payload, asked)) ??
      (await answerAgenda(payload, asked)),
    questionLength: (asked) =>
      payload.extensions === remember ? questionLength(payload, asked) : 0,
    answerQuestion: (asked, body) => answerQuestion(payload, asked, body),
    lookAhead: (asked) => readable(payload, asked, lookAhead(payload, asked)),
    finishWork: () => finishWork(payload),
  })
}
