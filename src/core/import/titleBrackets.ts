import { foldName } from '../names/index.js'
import { kindInWords } from './kindOf.js'
import type { Knowing } from './knowing.js'
import { isPlace } from './isPlace.js'
import { nameLikeness } from './names.js'
import { readParties } from './parties.js'
import { roleHead } from './roles.js'
import { join, slice } from './stretch.js'
import { placeBehind, type ReadTitle } from './titleParts.js'
import { cancelled, tentative } from './words/labels.js'

/** Whether a text ends in a name, after a mark or "by". */
const endsInName = (text: string, knowing: Knowing): boolean =>
  [/\s[–—-]\s|[:：,،;]\s|\s(?:by|with|par|avec|por|con|and|et|y|&)\s/iu, /[.!?؟]\s/u].some(
    (marks) => {
      const tail = text.split(marks)
      return tail.length > 1 && nameLikeness(tail.at(-1) ?? '', knowing) >= 2
    },
  )

export const bracketAtEnd = /\s*[([]([^()[\]]*)[)\]]\s*([.!*]?)$/u

/**
 * Reads the brackets at the end of a title, from the last to the first: remarks, places, who leads,
 * what is not certain.
 */
export function brackets(read: ReadTitle, knowing: Knowing): ReadTitle {
  const found = bracketAtEnd.exec(read.title.text)
  if (!found || found.index === 0) return read
  const from = found.index + found[0].search(/[([]/) + 1
  const inner = slice(read.title, from, from + found[1]!.length)
  const rest = slice(read.title, 0, found.index)
  const said = inner.text
  const go = (more: Partial<ReadTitle>) => brackets({ ...read, ...more, title: rest }, knowing)
  if (!/\p{L}/u.test(said)) return read
  if (cancelled.test(said))
    return go({ cancelled: inner, ...(said.length > 14 ? { note: inner } : {}) })
  if (tentative.test(said))
    return go({ tentative: inner, note: read.note ? join([inner, read.note], '; ') : inner })
  // In `Saffron and ink – Dr. Layla Rahman (National Museum)` the bracket is about her.
  if (!knowing.places.has(foldName(said)) && !/\d/.test(said) && endsInName(rest.text, knowing))
    return read
  const room = placeBehind({ title: inner, people: [] }, knowing, true)
  const inRoom = room.place && !read.place ? readParties(room.title, knowing) : undefined
  if (inRoom && inRoom.likeness >= 2)
    return go({ place: room.place, people: [...read.people, { list: inRoom }] })
  if (
    isPlace(said, knowing) ||
    (said.split(/\s+/).length <= 3 &&
      isPlace(said.charAt(0).toUpperCase() + said.slice(1), knowing))
  )
    return go(read.place ? { note: inner } : { place: inner })
  const head = roleHead(inner, knowing)
  const led = head?.rest.text ? readParties(head.rest, knowing, head) : undefined
  if (head && led && led.likeness >= 1)
    return go({ people: [...read.people, { list: led, role: { is: head.role, said: head.said } }] })
  const unknown = /^(\p{L}[\p{L}\s’'-]{2,24}?)\s*[:：]\s*(?=\S)/u.exec(said)
  if (unknown) {
    const asked = readParties(slice(inner, unknown[0].length), knowing, { many: true })
    const word = slice(inner, 0, unknown[1]!.length)
    if (asked && asked.likeness >= 2)
      return go({ people: [...read.people, { list: asked, said: word, asked: true }] })
  }
  const list = readParties(inner, knowing, {
    many: said.split(/[,،]/).every((part) => nameLikeness(part, knowing) >= 2),
  })
  const idle = knowing.kinds[kindInWords(rest.text, knowing) ?? '']
  const [first, ...others] = list?.parties ?? []
  const told = others.length || first?.affiliation || first?.jobTitle
  // In `Dinner (Ana Haddad)` it is rather a place.
  const named = first?.is === 'name' && !idle?.pause && !idle?.outing
  if (list && list.likeness >= (told || named ? 2 : 3))
    return go({ people: [...read.people, { list }] })
  if (!read.place && /^\p{Lu}[\p{Ll}'’-]{3,}$/u.test(said) && !remarks.test(said))
    return go({ place: inner })
  if (
    /^\p{Lu}/u.test(said) &&
    said.split(/\s+/).length <= 5 &&
    !/[.:;]/.test(said) &&
    !letters.test(said) &&
    /\p{Lu}/u.test(said.slice(1)) &&
    !read.place
  )
    return go({ place: inner })
  if (/^\d[\d\s.,]*\s?(?:€|\$|£|eur|usd|%)/iu.test(said)) return read
  return go({ note: read.note ? join([inner, read.note], '; ') : inner })
}

/** Languages or organisations by their letters, as in `Opening (EN/FR)` and `Roads (UCLG)` */
const letters = /^\p{Lu}{2,5}(?:\W+\p{Lu}{2,5})*$/u

/** Words that stand alone in brackets and are no place. */
const remarks =
  /^(?:optional|english|french|spanish|arabic|français|anglais|arabe|espagnol|español|inglés|francés|recommended|mandatory|private|public|plenary|hybrid|continued|parallel|facultatif|obligatoire|opcional|obligatorio|suite|fin|session|panel|workshop|keynote)$/iu
