import type { PayloadRequest } from 'payload'
import { addDays } from '../../core/time/index.js'
import type { Doc } from '../toAgenda.js'

/**
 * The key under which a request notes that it copies an event to other dates, and by how many days
 * they are later.
 */
export const copying = 'agendaCopying'

const daysLater = ({ context }: PayloadRequest): number | undefined =>
  (context[copying] as { days: number } | undefined)?.days

const rowsIn = (value: unknown): Doc[] | undefined =>
  Array.isArray(value) ? (value as Doc[]) : undefined

/**
 * The data of a copy, with what differs in it: days fall on other dates, and people are only
 * invited. Rows keep the ids that the copy gave them, by which their translations are known. The
 * data of any other write is returned as it is.
 */
export function adaptedCopy(req: PayloadRequest, data: Doc): Doc {
  const later = daysLater(req)
  if (later === undefined) return data
  const [days, assignments] = [rowsIn(data.days), rowsIn(data.assignments)]
  return {
    ...data,
    ...(days
      ? {
          days: days.map((row) => ({ ...row, date: addDays(String(row.date), later) ?? row.date })),
        }
      : {}),
    ...(assignments
      ? { assignments: assignments.map((row) => ({ ...row, state: 'invited' })) }
      : {}),
  }
}
