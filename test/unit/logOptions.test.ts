import { GraphQLError } from 'graphql'
import { APIError, ValidationError } from 'payload'
import { describe, expect, it } from 'vitest'
import { logOptions } from '../../src/logOptions.js'

/** What the log is told, and how it is told on: `error` where it stays what it was. */
function told(err: unknown): unknown[] {
  const heard: unknown[] = []
  const log = { info: (line: string) => heard.push('info', line) }
  const { hooks } = logOptions().options as unknown as {
    hooks: {
      logMethod: (
        this: object,
        args: unknown[],
        method: (said: unknown) => void,
        level: number,
      ) => void
    }
  }
  hooks.logMethod.call(log, [{ err }], (said) => heard.push('error', said), 50)
  return heard
}

describe('the log of the server', () => {
  it.each([
    [
      'what was refused, as one line for who asks for it',
      new APIError('Someone else is saving.', 409),
      ['info', 'Someone else is saving.'],
    ],
    [
      'what was refused over GraphQL',
      new GraphQLError('Taken already.', { originalError: new APIError('Taken already.', 409) }),
      ['info', 'Taken already.'],
    ],
    [
      'a field that is wrong, too',
      new ValidationError({ errors: [{ message: 'Too long', path: 'title' }] }),
      ['info', 'The following field is invalid: title'],
    ],
  ])('tells %s', (_what, error, expected) => expect(told(error)).toEqual(expected))

  it.each([
    ['what failed', new APIError('It failed.', 500)],
    [
      'what failed in GraphQL',
      new GraphQLError('It failed.', {
        originalError: new TypeError('undefined is not a function'),
      }),
    ],
    ['that something is away', new APIError('Away.', 503)],
    ['what nobody expected', new TypeError('undefined is not a function')],
  ])('tells %s as it is', (_what, err) => expect(told(err)).toEqual(['error', { err }]))
})
