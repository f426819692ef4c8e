/** Octets in a line, its end not counted. */
const most = 75

/** Whether an octet goes on with a character that began before it. */
const goesOn = (octet: number | undefined) => octet !== undefined && (octet & 0xc0) === 0x80

function foldLine(line: string): string {
  const octets = Buffer.from(line)
  if (octets.length <= most) return line
  const parts: string[] = []
  for (let from = 0; from < octets.length;) {
    // A line that is carried on begins with a space.
    let to = Math.min(octets.length, from + (from === 0 ? most : most - 1))
    while (goesOn(octets[to])) to--
    parts.push(octets.toString('utf8', from, to))
    from = to
  }
  return parts.join('\r\n ')
}

/**
 * Lines of iCalendar folded at 75 octets, never inside a character (RFC 5545, 3.1); the library
 * takes seconds for thousands of sessions.
 */
export const foldLines = (text: string): string => text.split('\r\n').map(foldLine).join('\r\n')
