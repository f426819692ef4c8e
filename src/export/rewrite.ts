import { literalPattern } from '../core/literalPattern.js'
import { foldLines } from '../formats/calendar/fold.js'
import { absolute, relative } from './addresses.js'

export type Rewriting = {
  /** What the addresses of the app begin with: `https://agenda.example.org`. */
  origin: string
  /** The file that an address of the app became; undefined where there is none. */
  fileOf: (address: string) => string | undefined
  /** Where the folder will lie on the web, with a slash at its end; undefined where nobody knows. */
  url: string | undefined
}

/** An address of the app in a text, as far as addresses go, and without the sentence's own signs. */
const addressesOf = (origin: string) =>
  new RegExp(`${literalPattern(origin)}(?:/[^\\s"'<>\\\\\`]*)?`, 'g')

type ToAddress = (file: string) => string

function replaceAddresses(text: string, { origin, fileOf }: Rewriting, to: ToAddress): string {
  return text.replace(addressesOf(origin), (found) => {
    const [, whole = found, signs = ''] = /^(.*?)([.,;:)\]]*)$/s.exec(found) ?? []
    const plain = whole.slice(origin.length).replaceAll('&amp;', '&') || '/'
    const [address = '', anchor] = plain.split('#', 2)
    const file = fileOf(address)
    return file === undefined ? found : to(file) + (anchor ? `#${anchor}` : '') + signs
  })
}

/** What says where a page itself is: of no use where nobody knows that. */
const ownAddress = /<(?:link rel="canonical"|meta property="og:(?:url|image)")[^>]*>/g
const otherLanguages = /<link rel="alternate" hreflang[^>]*>/g

function rewritePage(text: string, file: string, rewriting: Rewriting): string {
  const { url } = rewriting
  const toPlace = (target: string) => (url ? absolute(url, target) : relative(file, target))
  const placed = text
    .replace(ownAddress, (tag) => (url ? replaceAddresses(tag, rewriting, toPlace) : ''))
    .replace(otherLanguages, (tag) => replaceAddresses(tag, rewriting, toPlace))
  return replaceAddresses(placed, rewriting, (target) => relative(file, target))
}

const isAddress = (line: string, origin: string) =>
  line.slice(line.indexOf(':') + 1).startsWith(origin)

/** A calendar has no place for relative addresses: without a web space they are left out. */
function rewriteCalendar(text: string, rewriting: Rewriting): string {
  const { origin, url } = rewriting
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n')
  const rewritten = url
    ? lines.map((line) => replaceAddresses(line, rewriting, (file) => absolute(url, file)))
    : lines
        .filter((line) => !isAddress(line, origin))
        .map((line) =>
          line.replace(new RegExp(`(?:\\\\n)*${literalPattern(origin)}[^\\s\\\\]*`, 'g'), ''),
        )
  return foldLines(rewritten.join('\r\n'))
}

/**
 * A text of the app as it stands in an export: what leads to something that is exported leads
 * there, from wherever the folder lies.
 *
 * @param file where the text will stand
 */
export function rewrite(text: string, file: string, rewriting: Rewriting): string {
  if (file.endsWith('.html')) return rewritePage(text, file, rewriting)
  if (file.endsWith('.ics')) return rewriteCalendar(text, rewriting)
  const { url } = rewriting
  return replaceAddresses(text, rewriting, (target) =>
    url ? absolute(url, target) : relative(file, target),
  )
}

/** Addresses of the app that stand in a text, without its origin. */
export function addressesIn(text: string, file: string, origin: string): string[] {
  const whole = file.endsWith('.ics') ? text.replace(/\r\n[ \t]/g, '') : text
  return [...whole.matchAll(addressesOf(origin))].map(([found]) => {
    const plain = found
      .slice(origin.length)
      .replaceAll('&amp;', '&')
      .replace(/[.,;:)\]]+$/, '')
    return plain.split('#', 1)[0] || '/'
  })
}
