import { APIError, type PayloadRequest } from 'payload'
import { refuse } from '../errors.js'
import { LeaseBusyError } from '../store/transaction/index.js'
import { refusalOfDatabase } from './limits/answerDatabase.js'

/**
 * What can be told of an error to whoever asked; undefined where something is wrong with the app
 * itself.
 */
export async function refusalIn(
  req: PayloadRequest,
  error: unknown,
): Promise<APIError | undefined> {
  if (error instanceof LeaseBusyError) return refuse(req, 'agendaBusy')
  // This comes first: a user who is unknown only because the database is away is not told to log
  // in.
  const ofDatabase = await refusalOfDatabase(req, error)
  if (ofDatabase) return ofDatabase
  return error instanceof APIError && error.isPublic ? error : undefined
}
