import type { Payload, PayloadRequest } from 'payload'
import { onceInProcess } from '../../onceInProcess.js'
import { type Trouble, troubleOf } from '../databaseTrouble.js'

const mark = 'agendaLoginUnread'
const watched = onceInProcess('adapters of logins', () => new WeakSet<object>())

/** Why it could not be read who sent a request, where that is so: Payload takes them for a stranger. */
export const loginUnread = ({ context }: PayloadRequest): Trouble | undefined => context[mark] as Trouble | undefined

/** Payload's strategies keep to themselves why they found nobody. */
export function noteUnread(payload: Payload): void {
  const { db } = payload
  if (watched.has(db)) return
  watched.add(db)
  const { findOne } = db
  const collection = payload.config.admin.user as never
  db.findOne = (async (args: Parameters<typeof findOne>[0]) => {
    try {
      return await findOne.call(db, args)
    } catch (error) {
      const trouble = args.collection === collection ? troubleOf(error) : undefined
      if (trouble && args.req?.context && !args.req.user) args.req.context[mark] = trouble
      throw error
    }
  }) as typeof findOne
}
