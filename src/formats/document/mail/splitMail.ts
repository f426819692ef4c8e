import { announces, headLength, headLines, isForwarded, isOriginalMark } from './heads.js'
import { isTimed } from './splitQuoted.js'

/**
 * A mail as lines: what was written, and what stands around it. A text that is no mail is all body.
 */
export type Mail = {
  body: string[]
  head: string[]
  quoted: string[]
  footer: string[]
  title?: string
}

const subject = /^\*?(?:subject|objet|asunto|الموضوع)\s?\*?\s?:\s*(.*)$/iu
const answered = /^(?:(?:re|fwd?|tr|rv|aw|wg|réf?|رد|إعادة توجيه)\s?:\s*)+/iu

/** The lines that say who wrote when, at the beginning of a mail or of one that was sent on. */
function takeHead(lines: string[]): { head: string[]; rest: string[] } {
  let at = 0
  while (at < lines.length && !lines[at]!.trim()) at += 1
  if (isForwarded(lines[at] ?? '')) {
    const after = takeHead(lines.slice(at + 1))
    return { head: [...lines.slice(0, at + 1), ...after.head], rest: after.rest }
  }
  const count = headLines(lines.slice(at))
  return { head: lines.slice(at, at + count), rest: count ? lines.slice(at + count) : lines }
}

const unquote = (line: string) => line.replace(/^(?:>\s?)+/, '')

/** Where an older message begins that is not marked line by line. */
function olderFrom(lines: string[]): number {
  return lines.findIndex((line, at) => {
    const two = `${line.trim()} ${lines[at + 1]?.trim() ?? ''}`
    if (isOriginalMark(line)) return true
    if (at > 0 && !lines[at - 1]!.trim() && headLines(lines.slice(at, at + headLength))) return true
    return (
      announces(line.trim()) ||
      (!announces(lines[at + 1]?.trim() ?? '') && announces(two) && two.length < 200)
    )
  })
}

/** The body without lines that begin with `>`, and without the line that announces them. */
function withoutQuotes(lines: string[]): { own: string[]; quoted: string[] } {
  const own: string[] = []
  const quoted: string[] = []
  for (const line of lines) {
    if (!/^>/.test(line)) {
      own.push(line)
      continue
    }
    if (!quoted.length) {
      let last = own.length - 1
      while (last >= 0 && !own[last]!.trim()) last -= 1
      const taken = announces(own[last]?.trim() ?? '')
        ? 1
        : last > 0 && announces(`${own[last - 1]!.trim()} ${own[last]!.trim()}`)
          ? 2
          : 0
      if (taken) quoted.push(...own.splice(last + 1 - taken))
    }
    quoted.push(unquote(line))
  }
  return { own, quoted }
}

const timesIn = (lines: string[]) => lines.filter(isTimed).length

/**
 * Parts a mail from its head, from older messages below or between its lines, and from the
 * signature after `-- ` (RFC 3676, 4.3 and 4.5). A message that was sent on is read, and so is one
 * that is only answered by “Fine with me”.
 */
export function splitMail(lines: string[]): Mail {
  const first = takeHead(lines)
  const title = first.head
    .map((line) => subject.exec(line.trim())?.[1])
    .find(Boolean)
    ?.replace(answered, '')
    .trim()
  const { own, quoted } = withoutQuotes(first.rest)
  const mail: Mail = {
    body: own,
    head: first.head,
    quoted,
    footer: [],
    ...(title ? { title } : {}),
  }
  const forwarded = mail.body.findIndex(isForwarded)
  if (forwarded >= 0) {
    const { head, rest } = takeHead(mail.body.slice(forwarded))
    mail.head = [...mail.head, ...head]
    mail.body = [...mail.body.slice(0, forwarded), '', ...rest]
  } else {
    const older = olderFrom(mail.body)
    if (older >= 0) {
      mail.quoted = [...mail.body.slice(older), '', ...mail.quoted]
      mail.body = mail.body.slice(0, older)
    }
  }
  if (timesIn(mail.body) === 0 && timesIn(mail.quoted) >= 3) {
    mail.body = [...mail.body, '', ...mail.quoted]
    mail.quoted = []
  }
  const end = mail.body.findLastIndex((line) => /^--\s?$/.test(line))
  if (end >= 0 && mail.body.length - end < 16) {
    mail.footer = mail.body.slice(end + 1)
    mail.body = mail.body.slice(0, end)
  }
  return mail
}
