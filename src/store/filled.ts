/**
 * What a stored field holds, undefined where it is empty. It has the type that its field gives it:
 * each value was looked at on its way in (hooks/access/guardShapes.ts, and Payload's own checks), and
 * is not looked at again for every row of every agenda that is read.
 */
export const filled = <T>(value: unknown): T | undefined =>
  value === null || value === '' ? undefined : (value as T)
