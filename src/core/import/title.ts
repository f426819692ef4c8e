import { givenBy, labelBehind, peopleBefore } from './besideTitle.js'
import { kindAlone, kindInWords } from './kindOf.js'
import type { Knowing } from './knowing.js'
import { isPlace, nameLikeness } from './names.js'
import { foldName } from '../names/index.js'
import { numberFirst } from './numberFirst.js'
import { type PartyList, readParties } from './parties.js'
import { type RoleHead, roleHead, roleWithin } from './roles.js'
import { join, nothing, slice, type Stretch } from './stretch.js'
import { cancelled, tentative } from './words/labels.js'
import { placeWords } from './words/parties.js'

/** What a title says besides its title. */
export type ReadTitle = {
  title: Stretch
  number?: Stretch
  /** The word with the number or before the colon (`Session`, `Keynote`), and the kind that it names. */
  label?: Stretch
  kind?: string
  numbered?: true
  note?: Stretch
  place?: Stretch
  /** The word before its place or remark. */
  said?: { is: 'note' | 'place'; label: Stretch }
  cancelled?: Stretch
  tentative?: Stretch
  people: { list: PartyList; role?: { is: string; said: Stretch }; said?: Stretch; /** A word that may be a role, and that no vocabulary has. */ asked?: true; weak?: true }[]
}

/** `Keynote: …`: a word that only names the kind. Of a pause what follows the colon is no title. */
function kindFirst(text: Stretch, knowing: Knowing): { label: Stretch; kind: string; rest: Stretch } | undefined {
  const mark = /\s*[:：]\s*|\s[–—]\s/u.exec(text.text.slice(0, 45))
  if (!mark || mark.index === 0) return undefined
  const kind = kindAlone(text.text.slice(0, mark.index), knowing)
  const rest = slice(text, mark.index + mark[0].length)
  if (!kind || !rest.text || announcing.test(text.text) || ['opening', 'closing', 'travel'].includes(kind)) return undefined
  return { label: slice(text, 0, mark.index), kind, rest }
}

/** Whether a name stands at the end of a text, behind a mark or "by". */
const endsInName = (text: string, knowing: Knowing): boolean =>
  [/\s[–—-]\s|[:：,،;]\s|\s(?:by|with|par|avec|por|con|and|et|y|&)\s/iu, /[.!?؟]\s/u].some((marks) => {
    const tail = text.split(marks)
    return tail.length > 1 && nameLikeness(tail.at(-1) ?? '', knowing) >= 2
  })

const bracketAtEnd = /\s*[([]([^()[\]]*)[)\]]\s*([.!*]?)$/u

/** Brackets at the end, from the last to the first: remarks, places, who leads, what is not certain. */
function brackets(read: ReadTitle, knowing: Knowing): ReadTitle {
  const found = bracketAtEnd.exec(read.title.text)
  if (!found || found.index === 0) return read
  const inner = slice(read.title, found.index + found[0].indexOf(found[1] ?? '') , found.index + found[0].indexOf(found[1] ?? '') + (found[1] ?? '').length)
  const rest = slice(read.title, 0, found.index)
  const said = inner.text
  const go = (more: Partial<ReadTitle>) => brackets({ ...read, ...more, title: rest }, knowing)
  if (!/\p{L}/u.test(said)) return read
  if (cancelled.test(said)) return go({ cancelled: inner, ...(said.length > 14 ? { note: inner } : {}) })
  if (tentative.test(said)) return go({ tentative: inner, note: read.note ? join([inner, read.note], '; ') : inner })
  // `Saffron and ink – Dr. Layla Rahman (National Museum)`: said of her.
  if (!knowing.places.has(foldName(said)) && !/\d/.test(said) && endsInName(rest.text, knowing)) return read
  const room = placeBehind({ title: inner, people: [] }, knowing, true)
  const inRoom = room.place && !read.place ? readParties(room.title, knowing) : undefined
  if (inRoom && inRoom.likeness >= 2) return go({ place: room.place, people: [...read.people, { list: inRoom }] })
  if (isPlace(said, knowing) || (said.split(/\s+/).length <= 3 && isPlace(said.charAt(0).toUpperCase() + said.slice(1), knowing))) return go(read.place ? { note: inner } : { place: inner })
  const head = roleHead(inner, knowing)
  const led = head?.rest.text ? readParties(head.rest, knowing, head) : undefined
  if (head && led && led.likeness >= 1) return go({ people: [...read.people, { list: led, role: { is: head.role, said: head.said } }] })
  const unknown = /^(\p{L}[\p{L}\s’'-]{2,24}?)\s*[:：]\s*(?=\S)/u.exec(said)
  const named = unknown ? readParties(slice(inner, unknown[0].length), knowing, { many: true }) : undefined
  if (unknown && named && named.likeness >= 2) return go({ people: [...read.people, { list: named, said: slice(inner, 0, unknown[1]!.length), asked: true }] })
  const list = readParties(inner, knowing, { many: said.split(/[,،]/).every((part) => nameLikeness(part, knowing) >= 2) })
  const idle = knowing.kinds[kindInWords(rest.text, knowing) ?? '']
  if (list && list.likeness >= 2 && list.parties.every(({ is }) => is === 'name') && !idle?.pause && !idle?.outing) return go({ people: [...read.people, { list }] })
  if (list && (list.likeness >= 3 || (list.likeness >= 2 && (list.parties.some((each) => each.affiliation || each.jobTitle) || list.parties.length > 1)))) return go({ people: [...read.people, { list }] })
  if (!read.place && /^\p{Lu}[\p{Ll}'’-]{3,}$/u.test(said) && !remarks.test(said)) return go({ place: inner })
  if (/^\p{Lu}/u.test(said) && said.split(/\s+/).length <= 5 && !/[.:;]/.test(said) && nameLikeness(said, knowing) < 3 && /\p{Lu}/u.test(said.slice(1)) && !read.place) return go({ place: inner })
  if (/^\d[\d\s.,]*\s?(?:€|\$|£|eur|usd|%)/iu.test(said)) return read
  return go({ note: read.note ? join([inner, read.note], '; ') : inner })
}

/** Words alone in brackets that are no place. */
const remarks = /^(?:optional|english|french|spanish|arabic|français|anglais|arabe|espagnol|español|inglés|francés|recommended|mandatory|private|public|plenary|hybrid|continued|parallel|facultatif|obligatoire|opcional|obligatorio|suite|fin|session|panel|workshop|keynote)$/iu

const dash = /\s[–—-]\s|\s?[|]\s?/gu
const by = /[\s,;]+(?:(?:presented |given |delivered |introduced )?(?:by|with)|par|avec|por|con|de la mano de|a cargo de|من تقديم|تقديم|مع)\s+/giu

/** Who follows a role, and the next ones: `Modera: A. Intervienen: B y C`. */
function roleLists(head: RoleHead, knowing: Knowing): ReadTitle['people'] {
  const next = roleWithin(head.rest, knowing)
  const more = next?.before.text ? roleLists(next.head, knowing) : []
  const list = readParties(more.length ? next!.before : head.rest, knowing, head)
  return list ? [{ list, role: { is: head.role, said: head.said } }, ...more] : more
}

/** Who is named behind a title: after a dash, after "by", with a role. */
function peopleBehind(read: ReadTitle, knowing: Knowing, talk: boolean, apart: string): ReadTitle {
  const { title } = read
  const within = roleWithin(title, knowing)
  if (within && within.before.text.length > 1) {
    const [first, ...more] = roleLists(within.head, knowing)
    const list = first?.list
    const sentence = !within.head.colon && / by$| par$| por$/i.test(within.head.said.text) && /hosted|offert|ofrecid|accueilli|acogid|hosted/i.test(within.head.said.text)
    const named = within.head.colon || list?.parties.every(({ is }, index) => is === 'name' || is === 'label' && (index > 0 || !/^(?:with|avec|con)$/i.test(within.head.said.text)))
    if (list && named && list.likeness >= (within.head.colon ? 1 : 2) && !sentence) {
      return peopleBehind({ ...read, title: trimmed(within.before), people: [{ list, role: { is: within.head.role, said: within.head.said } }, ...more, ...read.people] }, knowing, talk, apart)
    }
  }
  for (const { 0: mark, index } of [...title.text.matchAll(by)]) {
    if (index === 0) continue
    const list = readParties(slice(title, index + mark.length), knowing)
    const clear = list?.parties.every((each) => each.likeness >= 3) || list?.parties.some((each) => each.is === 'name' && (each.jobTitle || each.affiliation)) || ((talk || /^[,;]/.test(mark)) && (list?.likeness ?? 0) >= 2)
    if (list && list.likeness >= 2 && list.parties.every(({ is }) => is === 'name') && clear) return { ...read, title: trimmed(slice(title, 0, index)), people: [{ list, said: slice(title, index, index + mark.length) }, ...read.people] }
  }
  const sentence = /[.!?؟»”"]\s+(?=\p{Lu}|\p{Script=Arabic})/gu
  for (const { 0: mark, index } of [...title.text.matchAll(sentence)].toReversed()) {
    if (/(?:^|[\s.])(?:\p{L}|prof|dr|mrs?|ms|st|mme|sra?|dra|lic|ing|hon|revd?|capt|vs|no|n[º°])$/iu.test(title.text.slice(0, index))) continue
    const behind = slice(title, index + mark.length)
    const list = readParties(behind, knowing)
    const told = talk || list?.parties.every((party) => party.likeness >= 3 || party.affiliation || party.jobTitle)
    if (list && told && list.likeness >= 2 && list.parties.every(({ is }) => is === 'name')) return { ...read, title: slice(title, 0, index + (mark.startsWith('.') ? 0 : 1)), people: [{ list }, ...read.people] }
  }
  for (const { 0: mark, index } of title.text.matchAll(/\s*[,،]\s*/gu)) {
    const list = readParties(slice(title, index + mark.length), knowing)
    const before = title.text.slice(0, index)
    const sure = /[»”"]$/u.test(before) || (apart && before.endsWith(apart.slice(-20))) ? 2 : 3
    if (index > 2 && list?.parties.every(({ is, likeness }) => is === 'name' && likeness >= sure)) return { ...read, title: trimmed(slice(title, 0, index)), people: [{ list }, ...read.people] }
  }
  for (const { 0: mark, index } of [...title.text.matchAll(dash)].toReversed()) {
    if (index === 0) continue
    const behind = slice(title, index + mark.length)
    const list = readParties(behind, knowing)
    if (!list || list.likeness < 1 || list.parties.some(({ is }) => is !== 'name') || (list.likeness < 3 && isPlace(behind.text, knowing))) continue
    const told = list.parties.every((each) => each.likeness >= 3) || list.parties.some((each) => each.affiliation || each.jobTitle) || list.parties.length > 1
    if (list.likeness < 2 && !told) continue
    return { ...read, title: trimmed(slice(title, 0, index)), people: [{ list, ...(told ? {} : { weak: true as const }) }, ...read.people] }
  }
  return read
}

const trimmed = (text: Stretch): Stretch => {
  const end = /[\s,;:：–—(-]+$/u.exec(text.text)?.index
  const start = /^[\s,;:：•·–—*-]+/u.exec(text.text)?.[0].length ?? 0
  return slice(text, start, end ?? text.text.length)
}

const startsWithPlace = (text: string) => placeWords.has(foldName(text.split(/\s/)[0] ?? ''))

/** `strict`: only a room with its number, which cannot be where somebody works. A place behind a comma, a dash or "at": `Cocktail reception, Lakeside Gardens`. */
function placeBehind(read: ReadTitle, knowing: Knowing, strict = false): ReadTitle {
  if (read.place) return read
  const found = /(?:\s*[,،@]\s*|\s[–—-]\s+|\.\s+)([^,،–—.]{3,40})$/u.exec(read.title.text)
  const behind = found ? slice(read.title, read.title.text.length - (found[1]?.length ?? 0)) : nothing
  const known = knowing.places.has(foldName(behind.text))
  const named = isPlace(behind.text.replace(/\s*\([^)]*\)/g, ''), knowing) && (/^\p{Lu}/u.test(behind.text) || (startsWithPlace(behind.text) && /\s\p{Lu}|\d/u.test(behind.text)))
  const apart = found?.[0].startsWith('.') && !known
  if (!found || found.index < 3 || !(known || named) || (apart && !(startsWithPlace(behind.text) && /\s(?:\p{Lu}|\d)/u.test(behind.text))) || (strict && !known && !(startsWithPlace(behind.text) && /\d/.test(behind.text)))) return read
  return { ...read, title: slice(read.title, 0, found.index), place: behind }
}

const quotes = /^[«“"„‘]\s*([^«»“”"„]*?)\s*[»”"’]$/u

/** `Welcome: Ana Haddad, Mayor of Sfax`: a title that is a word for what is done, and who does it. */
function personAfterColon(text: Stretch, knowing: Knowing): Pick<ReadTitle, 'people' | 'title'> | undefined {
  const mark = /\s*[:：]\s*/u.exec(text.text.slice(0, 60))
  if (!mark || mark.index < 3 || text.text.slice(0, mark.index).includes('(') || roleHead(text, knowing)?.colon === false) return undefined
  const list = readParties(slice(text, mark.index + mark[0].length), knowing)
  const clear = list?.parties.every((party) => party.is === 'name' && (party.likeness >= 3 || (party.likeness >= 1 && (party.jobTitle || party.affiliation))))
  return list && clear ? { title: slice(text, 0, mark.index), people: [{ list }] } : undefined
}

/** What only announces, and is a title of its own. */
const announcing = /^(?:setting the scene|introduction|next steps|recap|wrap[ -]?up|welcome|show (?:and|&) tell|overview|conclusions?|synthèse|debate|débat)/iu

/** What a title says. `talk`: names behind it are to be expected; `apart`: what stands in bold at its head. */
export function readTitle(given: Stretch, knowing: Knowing, { talk = false, apart = '' }: { talk?: boolean; apart?: string } = {}): ReadTitle {
  let read: ReadTitle = { title: trimmed(given), people: [] }
  const stamp = /^\s*[[(]?([\p{L} ]{5,12})[\])]?\s*[:–—-]\s+/u.exec(read.title.text)
  if (stamp && cancelled.test(stamp[1] ?? '')) read = { ...read, cancelled: slice(read.title, 0, stamp[0].length), title: slice(read.title, stamp[0].length) }
  for (let label = labelBehind(read.title); label; label = labelBehind(read.title)) {
    if (read[label.is]) break
    read = { ...read, [label.is]: label.rest, said: { is: label.is, label: label.said }, title: label.before }
  }
  const number = numberFirst(read.title)
  if (number) {
    const kind = kindAlone(number.label.text, knowing)
    read = { ...read, number: number.number, label: number.label, numbered: true, ...(kind ? { kind } : {}), title: number.rest }
  }
  const counted = number ? null : /^(\p{Nd}{1,2})\s?[.)]\s+(?=\p{L})/u.exec(read.title.text)
  if (counted) read = { ...read, number: slice(read.title, 0, counted[1]!.length), title: slice(read.title, counted[0].length) }
  const kind = personAfterColon(read.title, knowing) ? undefined : kindFirst(read.title, knowing)
  const pause = kind && knowing.kinds[kind.kind]?.pause
  if (kind && !pause) read = { ...read, title: kind.rest, label: read.label ? join([read.label, kind.label]) : kind.label, kind: read.kind && read.kind !== 'session' ? read.kind : kind.kind }
  else if (kind && pause && kind.kind !== 'social') read = { ...read, title: kind.label, kind: kind.kind, ...(isPlace(kind.rest.text, knowing) ? { place: kind.rest } : { note: kind.rest }) }
  const end = /\s*(?:[–—-]|:|,)\s*([\p{L} .]{5,40})(?:,\s*([^,]*))?$/u.exec(read.title.text)
  if (end && end.index > 0 && cancelled.test(end[1] ?? '') && (end[1] ?? '').split(' ').length <= 3) {
    const [from, tail] = [end.index, end[2]]
    const cut = read.title.text.length - (tail?.length ?? 0)
    read = { ...read, cancelled: slice(read.title, from, tail ? cut : undefined), ...(tail ? { note: slice(read.title, cut) } : {}), title: slice(read.title, 0, from) }
  }
  const maybe = /\s*[–—,-]\s*(?:tbc|tba|to be confirmed|à confirmer|por confirmar|يؤكد لاحقا)\.?$/iu.exec(read.title.text)
  if (maybe && maybe.index > 0) read = { ...read, tentative: slice(read.title, maybe.index), note: trimmed(slice(read.title, maybe.index)), title: slice(read.title, 0, maybe.index) }
  const speaker = peopleBefore(read.title, knowing, talk)
  if (speaker) read = { ...read, title: speaker.rest, people: [{ list: speaker.list }] }
  const giver = givenBy(read.title, knowing)
  if (giver) read = { ...read, title: giver.before, people: [{ list: giver.list }] }
  const room = bracketAtEnd.exec(read.title.text)?.[1]
  if (room && isPlace(room, knowing)) read = brackets(read, knowing)
  read = placeBehind(read, knowing, true)
  const several = read.people.length ? undefined : personAfterColon(read.title, knowing)
  if (several && several.people[0]!.list.parties.length > 1) read = { ...read, ...several }
  read = brackets(peopleBehind(read, knowing, talk, apart), knowing)
  const someone = read.people.length ? undefined : personAfterColon(read.title, knowing)
  if (someone) read = { ...read, ...someone }
  read = brackets(peopleBehind(read, knowing, talk, apart), knowing)
  read = placeBehind(read, knowing)
  const quoted = quotes.exec(read.title.text)
  if (quoted) read = { ...read, title: slice(read.title, read.title.text.indexOf(quoted[1] ?? ''), read.title.text.indexOf(quoted[1] ?? '') + (quoted[1] ?? '').length) }
  return { ...read, title: trimmed(read.title) }
}
