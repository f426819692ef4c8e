/** How deep lists and objects may be nested: several times as deep as any text with formatting. */
const deepest = 200

/**
 * Whether a text in JSON is nested so deeply that code which walks through it would run out of
 * stack. It is not parsed for that: each of its characters is looked at once.
 */
export function nestsTooDeep(json: string): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charCodeAt(at)
    if (inText) {
      if (sign === 0x5c) at += 1
      else if (sign === 0x22) inText = false
    } else if (sign === 0x22) inText = true
    else if (sign === 0x7b || sign === 0x5b) {
      depth += 1
      if (depth > deepest) return true
    } else if (sign === 0x7d || sign === 0x5d) depth -= 1
  }
  return false
}
