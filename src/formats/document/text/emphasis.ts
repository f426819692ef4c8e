import { keysOf } from '../../../core/keysOf.js'
import type { Run } from '../../../core/import/document.js'
import { joinRuns } from '../runs.js'

const word = '[^\\s*_]'
const patterns = {
  link: /\[([^\]\n]+)\]\((https?:[^)\s]+|mailto:[^)\s]+|[^)\s/.#]*[/.#][^)\s]*)\)/,
  bold: new RegExp(
    `(?<![\\p{L}\\p{N}*])\\*\\*(${word}(?:[^*\\n]*${word})?)\\*\\*(?!\\*)|(?<![\\p{L}\\p{N}_])__(${word}(?:[^_\\n]*${word})?)__(?![\\p{L}\\p{N}_])`,
    'u',
  ),
  star: new RegExp(
    `(?<![\\p{L}\\p{N}*])\\*(${word}(?:[^*\\n]*${word})?)\\*(?![\\p{L}\\p{N}*])`,
    'u',
  ),
  line: new RegExp(
    `(?<![\\p{L}\\p{N}_/.])_(${word}(?:[^_\\n]*${word})?)_(?![\\p{L}\\p{N}_/])`,
    'u',
  ),
  strike: /~~([^\s~](?:[^~\n]*[^\s~])?)~~/,
}

/** Nobody puts marks into longer lines, but they take long to look for. */
const longest = 10_000

type Kind = keyof typeof patterns

/** The look of each mark; one star is bold in mails and messages, and italic in Markdown. */
const lookOf = (kind: Kind, match: RegExpExecArray, isMarkdown: boolean): Omit<Run, 'text'> => {
  switch (kind) {
    case 'link': {
      // Elsewhere than on its own site nobody knows where another address leads.
      const [, , href = ''] = match
      return /^(?:https?:|mailto:)/i.test(href) ? { href } : {}
    }
    case 'bold':
      return { bold: true }
    case 'star':
      return isMarkdown ? { italic: true } : { bold: true }
    case 'line':
      return { italic: true }
    case 'strike':
      return { strike: true }
  }
}

/**
 * `**bold**`, `_italic_`, `[text](https://…)` as runs; a star or a line that stands alone is a sign
 * as any other.
 */
export function emphasised(text: string, isMarkdown: boolean, look: Omit<Run, 'text'> = {}): Run[] {
  if (text.length > longest) return joinRuns([{ ...look, text }])
  let first: { kind: Kind; match: RegExpExecArray } | undefined
  for (const kind of keysOf(patterns)) {
    const match = patterns[kind].exec(text)
    if (match && (!first || match.index < first.match.index)) first = { kind, match }
  }
  if (!first) return joinRuns([{ ...look, text }])
  const { kind, match } = first
  const inner = match[1] ?? match[2] ?? ''
  const after = match.index + match[0].length
  return joinRuns([
    { ...look, text: text.slice(0, match.index) },
    ...emphasised(inner, isMarkdown, { ...look, ...lookOf(kind, match, isMarkdown) }),
    ...emphasised(text.slice(after), isMarkdown, look),
  ])
}
