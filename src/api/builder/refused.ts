import { APIError, ValidationError } from 'payload'
import { EditRefused } from '../../store/builder/saveEdits.js'
import { Refusal } from '../agenda/parameters.js'

/** Throws a save that was refused as an answer: of which line, and beside which of its fields. Other faults as they are. */
export function throwRefused(error: unknown): never {
  if (!(error instanceof EditRefused)) throw error
  const { at, refusal } = error
  if (!(refusal instanceof APIError)) throw refusal
  const fields = refusal instanceof ValidationError ? refusal.data.errors.map(({ path, message }) => ({ path, message })) : undefined
  throw new Refusal(refusal.message, refusal.status, { at, ...(fields ? { fields } : (refusal.data as object | null)) })
}
