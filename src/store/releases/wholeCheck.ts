import type { PayloadRequest } from 'payload'

const checked = 'agendaCheckedWhole'

/**
 * Runs saves that publish an agenda line by line: conflicts between its lines, which may hold on the way though the
 * whole has none, are not looked for in each. The caller has checked the whole.
 */
export async function asCheckedWhole<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  req.context[checked] = true
  try {
    return await work()
  } finally {
    delete req.context[checked]
  }
}

/** Whether this save is part of a publication whose whole was checked. */
export const wasCheckedWhole = ({ context }: Pick<PayloadRequest, 'context'>): boolean => context[checked] === true
