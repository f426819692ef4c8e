import type { InArgs, InStatement } from '@libsql/client'
import { readsOnly } from '../readsOnly.js'

const textOf = (statement: InStatement): string =>
  typeof statement === 'string' ? statement : statement.sql

/** The driver takes a text and its arguments apart, or both in one. */
export const asOne = (statement: InStatement, args?: InArgs): InStatement =>
  typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement

export const isRead = (statement: InStatement): boolean => readsOnly(textOf(statement))

/** Whether SQLite takes a statement only outside of a transaction, or forgets what it says inside of one. */
export const standsOutside = (statement: InStatement): boolean =>
  /^\s*(pragma|vacuum|attach|detach)\b/i.test(textOf(statement))
