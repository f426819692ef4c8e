import type { InArgs, InStatement } from '@libsql/client'
import { readsOnly } from '../readsOnly.js'

const textOf = (statement: InStatement): string =>
  typeof statement === 'string' ? statement : statement.sql

/** A statement with its arguments as one value. The driver takes them in two ways. */
export const asOne = (statement: InStatement, args?: InArgs): InStatement =>
  typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement

/** Whether a statement only reads: see `readsOnly`. */
export const isRead = (statement: InStatement): boolean => readsOnly(textOf(statement))

/** Whether a statement does nothing inside of a transaction, or is refused there by SQLite. */
export const standsOutside = (statement: InStatement): boolean =>
  /^\s*(pragma|vacuum|attach|detach)\b/i.test(textOf(statement))
