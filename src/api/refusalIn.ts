import { APIError, type PayloadRequest } from 'payload'
import { refuse } from '../errors.js'
import { LeaseBusyError } from '../store/transaction/index.js'
import { refusalOfDatabase } from './limits/answerDatabase.js'

/** What whoever asked can be told of an error; undefined where something is wrong with the app. */
export async function refusalIn(
  req: PayloadRequest,
  error: unknown,
): Promise<APIError | undefined> {
  if (error instanceof LeaseBusyError) return refuse(req, 'agendaBusy')
  // First: who is not known since the database is away is not told to log in.
  const ofDatabase = await refusalOfDatabase(req, error)
  if (ofDatabase) return ofDatabase
  return error instanceof APIError && error.isPublic ? error : undefined
}
