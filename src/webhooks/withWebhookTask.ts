import type { Config, TaskConfig } from 'payload'
import { webhookTask } from './queueDue.js'
import { sendDue } from './sendDue.js'

const task: TaskConfig = {
  slug: webhookTask,
  inputSchema: [],
  handler: async ({ req }) => {
    await sendDue(req.payload)
    return { output: {} }
  },
  // The database may be away for a moment.
  retries: 2,
}

/** The jobs of a config with the one that sends messages again. */
export const withWebhookTask = (jobs: Config['jobs']): Config['jobs'] => ({
  ...jobs,
  tasks: [...(jobs?.tasks ?? []), task],
})
