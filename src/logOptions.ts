import { fieldsIn } from './core/isPlain.js'
import { type Config, defaultLoggerOptions } from 'payload'

type Options = Extract<Config['logger'], { options: unknown }>

/**
 * What somebody was refused, and told why: nothing is wrong with the app. GraphQL wraps what was
 * thrown.
 */
function refusalIn(said: unknown): string | undefined {
  const { originalError, status: own, message } = fieldsIn(fieldsIn(said).err)
  const status = fieldsIn(originalError).status ?? own
  return typeof status === 'number' && status < 500 && typeof message === 'string'
    ? message
    : undefined
}

/**
 * Where and how much the server tells: refusals in a line without where in the program they were
 * made, and only to who asks for them (`info`).
 */
export const logOptions = (level = 'warn'): Options => ({
  options: {
    level,
    hooks: {
      logMethod(told, log) {
        const refusal = refusalIn(told[0])
        if (refusal === undefined) log.apply(this, told)
        else this.info(refusal)
      },
    },
  },
  destination: defaultLoggerOptions,
})
