/**
 * Work in steps, which comes to a value: between two of them whoever runs it may let others go
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

/** What becomes of each, a step each. */
export function* eachInSteps<T, R>(all: readonly T[], work: (each: T) => R): Steps<R[]> {
  const results: R[] = []
  for (const each of all) {
    results.push(work(each))
    yield
  }
  return results
}
