const quoted = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]/g
const writes = /\b(insert|update|delete|replace)\b/i

/** Whether a statement of SQL only reads. What is not certain counts as a write, which is slower and never wrong. */
export function readsOnly(text: string): boolean {
  if (/^\s*(select|explain|values)\b/i.test(text))
    return !/\bfor\s+(no\s+key\s+)?(update|share)\b/i.test(text)
  return /^\s*with\b/i.test(text) && !writes.test(text.replace(quoted, ''))
}
