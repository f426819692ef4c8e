import { stripControlCharacters } from '../../core/stripControlCharacters.js'
import { type Code, type Coded, tidyRun } from '../../core/codedText/index.js'
import { deepest } from './faults.js'

/**
 * Codes in a cell look like the tags that people know, each with its number: `<b1>bold</b1>`,
 * `<a2>link</a2>`, `<x3/>`.
 */
const letters: Record<string, string> = { bold: 'b', italic: 'i', underline: 'u', link: 'a' }

const tag = /<(\/?)([a-z]+)(\d{1,4})(\/?)>/g
const looksLikeTag = /<(?=\/?[a-z]+\d{1,4}\/?>)/g

const escape = (words: string) =>
  words.replace(/&(?=(?:amp|lt);)/g, '&amp;').replace(looksLikeTag, '&lt;')
const unescape = (words: string) =>
  words.replace(/&(amp|lt);/g, (_, name: string) => (name === 'lt' ? '<' : '&'))

/** Words with codes as one cell. */
export function toTagged(run: Coded): string {
  return run
    .map((part) => {
      if (typeof part === 'string') return escape(part)
      if (part.kind === 'thing') return `<x${part.id}/>`
      const name = `${letters[part.name] ?? 'f'}${part.id}`
      return `<${name}>${toTagged(part.within)}</${name}>`
    })
    .join('')
}

const codeOf = (letter: string, id: string): Code => ({
  id,
  kind: letter === 'x' ? 'thing' : letter === 'a' ? 'link' : 'format',
  name: letter,
  within: [],
})

/**
 * Reads a cell as words with codes. A tag whose other half is missing is no code: its words stay,
 * and the code is reported as missing later.
 */
export function fromTagged(cell: string): Coded {
  const open: { code?: Code; run: Coded }[] = [{ run: [] }]
  let read = 0
  const words = (to: number) =>
    open.at(-1)!.run.push(stripControlCharacters(unescape(cell.slice(read, to))))
  for (const { 0: written, 1: ends, 2: letter = '', 3: id = '', 4: alone, index } of cell.matchAll(
    tag,
  )) {
    words(index)
    read = index + written.length
    if (alone) open.at(-1)!.run.push(codeOf(letter, id))
    else if (!ends && open.length < deepest) open.push({ code: codeOf(letter, id), run: [] })
    else if (ends && open.at(-1)!.code?.id === id) {
      const { code, run } = open.pop()!
      open.at(-1)!.run.push({ ...code!, within: tidyRun(run) })
    }
  }
  words(cell.length)
  return tidyRun(open.flatMap(({ run }) => run))
}
