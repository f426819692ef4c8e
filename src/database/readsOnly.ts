const quoted = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]/g
const writes = /\b(insert|update|delete|replace)\b/i

/**
 * Whether an SQL statement only reads. Where that is not certain the answer is false: a read that
 * is treated as a write is slower, and nothing worse.
 *
 * @example readsOnly('SELECT 1 FOR UPDATE') // false
 */
export function readsOnly(text: string): boolean {
  if (/^\s*(select|explain|values)\b/i.test(text))
    return !/\bfor\s+(no\s+key\s+)?(update|share)\b/i.test(text)
  return /^\s*with\b/i.test(text) && !writes.test(text.replace(quoted, ''))
}
