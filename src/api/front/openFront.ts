import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { isSaving } from '../../store/transaction/index.js'
import { keepAnswer } from '../graphql/answers.js'
import { answerAgenda } from './answerAgenda.js'
import { answerScript } from './answerScript.js'
import { answerQuestion, questionLength } from './answerQuestion.js'
import { lookAhead } from './lookAhead.js'
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

/**
 * Lets a server around Next (`npm start`) answer requests from this Payload, without passing them
 * on to Next. To be called once Payload has started.
 */
export function openFront(payload: Payload): void {
  // Payload calls this with each result of its GraphQL endpoint. An app that has a function of its
  // own here keeps it, and then no answers are remembered.
  payload.extensions ??= async ({ args, result }) => {
    keepAnswer(
      args.contextValue.req,
      args.document,
      { variables: args.variableValues, operationName: args.operationName },
      result,
    )
    return result
  }
  leaveFront({
    answerAgenda: async (asked) =>
      answerScript(payload, asked) ?? (await answerAgenda(payload, asked)),
    questionLength: (asked) => questionLength(payload, asked),
    answerQuestion: (asked, body) => answerQuestion(payload, asked, body),
    lookAhead: (asked) => lookAhead(payload, asked),
    finishWork: () => finishWork(payload),
  })
}
