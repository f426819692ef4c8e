const minute = 60_000

/**
 * Minutes from each failed attempt to the next one. Added up, a receiver may be away for two days.
 */
const pauses = [1, 5, 30, 120, 360, 720, 1440]

/**
 * Milliseconds to wait after so many failed attempts; undefined where no further one is made.
 *
 * @example
 * pauseAfter(1) // 60_000
 */
export function pauseAfter(tried: number): number | undefined {
  const minutes = pauses[tried - 1]
  return minutes === undefined ? undefined : minutes * minute
}

/** In milliseconds: an attempt without an answer for so long is given up. */
export const longestAttempt = 10_000
