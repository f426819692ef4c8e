import type { PayloadRequest } from 'payload'
import { fieldsIn, rowsIn } from '../../core/isPlain.js'
import { addDays } from '../../core/time/index.js'
import type { Doc } from '../toAgenda.js'

/**
 * The key under which a request notes that it copies an event to other dates, and by how many days
 * they are later.
 */
export const copying = 'agendaCopying'

function daysLater({ context }: PayloadRequest): number | undefined {
  const { days } = fieldsIn(context[copying])
  return typeof days === 'number' ? days : undefined
}

/**
 * The data of a copy, with what differs in it: days fall on other dates, and people are only
 * invited. Rows keep the ids that the copy gave them, by which their translations are known. The
 * data of any other write is returned as it is.
 */
export function adaptedCopy(req: PayloadRequest, data: Doc): Doc {
  const later = daysLater(req)
  if (later === undefined) return data
  const moved = (row: Doc) => ({ ...row, date: addDays(String(row.date), later) ?? row.date })
  return {
    ...data,
    ...(Array.isArray(data.days) ? { days: rowsIn(data.days).map(moved) } : {}),
    ...(Array.isArray(data.assignments)
      ? { assignments: rowsIn(data.assignments).map((row) => ({ ...row, state: 'invited' })) }
      : {}),
  }
}
