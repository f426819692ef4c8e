import type { InArgs, InStatement } from '@libsql/client'

const quoted = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]/g
const writes = /\b(insert|update|delete|replace)\b/i

const textOf = (statement: InStatement): string => (typeof statement === 'string' ? statement : statement.sql)

/** The driver takes a text and its arguments apart, or both in one. */
export const asOne = (statement: InStatement, args?: InArgs): InStatement =>
  typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement

/** Whether a statement only reads. What is not certain counts as a write, which is slower and never wrong. */
export function isRead(statement: InStatement): boolean {
  const text = textOf(statement)
  if (/^\s*(select|explain|values)\b/i.test(text)) return true
  return /^\s*with\b/i.test(text) && !writes.test(text.replace(quoted, ''))
}

/** Whether SQLite takes a statement only outside of a transaction, or forgets what it says inside of one. */
export const standsOutside = (statement: InStatement): boolean =>
  /^\s*(pragma|vacuum|attach|detach)\b/i.test(textOf(statement))
