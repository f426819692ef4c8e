/**
 * Work in steps, with a result at its end. Between two steps whoever runs it may let others go
 * first.
 */
export type Steps<T> = Generator<undefined, T, undefined>

/**
 * Runs work to its end at once.
 *
 * @example const violations = finish(checkInSteps(agenda, rulebook))
 */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Does some work for each of many things, a step for each. */
export function* eachInSteps<T, R>(all: readonly T[], work: (each: T) => R): Steps<R[]> {
  const results: R[] = []
  for (const each of all) {
    results.push(work(each))
    yield
  }
  return results
}
