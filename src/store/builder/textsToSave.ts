import { models, namesOf } from '../../core/model/index.js'
import type { Doc } from '../toAgenda.js'
import { textFields } from './editedFields.js'

const questions = namesOf(models.sessions, 'questions')
/** What is empty is an empty list to the database, and never nothing. */
const lists = namesOf(models.sessions, 'questions', 'links', 'languages', 'files')

const asRow = (question: unknown) =>
  typeof question === 'object' && question !== null ? question : { question }

/**
 * What the form holds beside a line, as it is stored; what is no such text is for the fields to
 * refuse.
 */
export function textsToSave(texts: unknown): Doc {
  if (!texts || typeof texts !== 'object') return {}
  const fields: Doc = Object.fromEntries(
    Object.entries(texts).filter(
      ([name, value]) => textFields.includes(name) && value !== undefined,
    ),
  )
  for (const name of lists) if (fields[name] === null) fields[name] = []
  for (const name of questions) {
    const list = fields[name]
    if (Array.isArray(list)) fields[name] = list.map(asRow)
  }
  return fields
}
