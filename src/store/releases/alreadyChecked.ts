import { isolateObjectProperty, type PayloadRequest } from 'payload'

const checked = 'agendaCheckedWhole'

/**
 * Runs saves that publish an agenda line by line, with the request that is given to them. Conflicts
 * between lines are not looked for in each save: they may exist on the way, though the whole has
 * none. The caller has checked the whole.
 */
export function asAlreadyChecked<T>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const saving = isolateObjectProperty(req, 'context')
  saving.context = { ...req.context, [checked]: true }
  return work(saving)
}

/** Whether this save is part of a publication whose whole was checked. */
export const wasAlreadyChecked = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context[checked] === true
