import type { Config, PayloadRequest, TaskConfig } from 'payload'
import { webhookTask } from './queueDue.js'
import { sendDue } from './sendDue.js'

const task = {
  slug: webhookTask,
  inputSchema: [],
  handler: async ({ req }: { req: PayloadRequest }) => {
    await sendDue(req.payload)
    return { output: {} }
  },
  // The database may be away for a moment.
  retries: 2,
} as TaskConfig

/** The jobs of a config with the one that sends messages again. */
export function withWebhookTask(jobs: Config['jobs']): Config['jobs'] {
  const inUse = Boolean(jobs?.tasks?.length || jobs?.workflows?.length)
  return {
    ...jobs,
    tasks: [...(jobs?.tasks ?? []), task],
    // Nobody asks for jobs in GraphQL, unless a config has made them its own.
    ...(inUse || jobs?.jobsCollectionOverrides
      ? {}
      : {
          jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
            ...defaultJobsCollection,
            graphQL: false,
          }),
        }),
  }
}
