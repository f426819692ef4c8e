import { APIError, type PayloadRequest } from 'payload'
import { Refusal, refuse } from '../errors.js'
import { LeaseBusyError } from '../store/lease/withLease.js'
import { refusalOfDatabase } from './limits/answerDatabase.js'

/** What whoever asked can be told of an error; undefined where something is wrong with the app. */
export async function refusalIn(
  req: PayloadRequest,
  error: unknown,
): Promise<APIError | undefined> {
  if (error instanceof Refusal) return error
  if (error instanceof LeaseBusyError) return refuse(req, 'agendaBusy')
  const trouble = await refusalOfDatabase(req, error)
  return trouble ?? (error instanceof APIError && error.isPublic ? error : undefined)
}
