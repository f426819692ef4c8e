import type { Payload, PayloadRequest } from 'payload'

/** The name of the job. */
export const webhookTask = 'agendaWebhooks'

/** As it is used here: Payload's types know only the jobs of an app whose types were generated. */
type Jobs = { queue(args: object): Promise<unknown> }

/**
 * Queues a job that sends what is due at an instant (in milliseconds). The job does not note a
 * message: each job sends all that is due, so that none is lost with a job.
 */
export async function queueDue(payload: Payload, at: number, req?: PayloadRequest): Promise<void> {
  const jobs: Jobs = payload.jobs
  await jobs.queue({
    task: webhookTask,
    input: {},
    waitUntil: new Date(at),
    ...(req ? { req } : {}),
  })
}
