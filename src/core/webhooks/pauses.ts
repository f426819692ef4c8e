const minute = 60_000

/** Minutes from each attempt that failed to the next one: a receiver may be away for two days. */
const pauses = [1, 5, 30, 120, 360, 720, 1440]

/**
 * Milliseconds to wait after so many attempts that failed; undefined where it is given up.
 *
 * @example pauseAfter(1) // 60_000
 */
export function pauseAfter(tried: number): number | undefined {
  const minutes = pauses[tried - 1]
  return minutes === undefined ? undefined : minutes * minute
}

/** Milliseconds after which an attempt is given up that has not been answered. */
export const longestAttempt = 10_000
