import { givenBy, labelBehind, peopleBefore } from './besideTitle.js'
import { kindAlone } from './kindOf.js'
import type { Knowing } from './knowing.js'
import { isPlace } from './isPlace.js'
import { leadingNumber } from './leadingNumber.js'
import { join, slice, type Stretch } from './stretch.js'
import { bracketAtEnd, brackets } from './titleBrackets.js'
import { placeBehind, type ReadTitle, trimmed } from './titleParts.js'
import { peopleBehind, personAfterColon } from './titlePeople.js'
import { cancelled } from './words/labels.js'

/**
 * A word before the colon that only names the kind: `Keynote: …`. For a pause, what follows the
 * colon is no title.
 */
function kindFirst(
  text: Stretch,
  knowing: Knowing,
): { label: Stretch; kind: string; rest: Stretch } | undefined {
  const mark = /\s*[:：]\s*|\s[–—]\s/u.exec(text.text.slice(0, 45))
  if (!mark || mark.index === 0) return undefined
  const kind = kindAlone(text.text.slice(0, mark.index), knowing)
  const rest = slice(text, mark.index + mark[0].length)
  if (
    !kind ||
    !rest.text ||
    announcing.test(text.text) ||
    ['opening', 'closing', 'travel'].includes(kind)
  )
    return undefined
  return { label: slice(text, 0, mark.index), kind, rest }
}

const quotes = /^[«“"„‘]\s*([^«»“”"„]*?)\s*[»”"’]$/u

/** Words that only announce something, and yet are a title of their own. */
const announcing =
  /^(?:setting the scene|introduction|next steps|recap|wrap[ -]?up|welcome|show (?:and|&) tell|overview|conclusions?|synthèse|debate|débat)/iu

/**
 * Reads a title. `talk`: names are to be expected behind it; `apart`: the text in bold at its head.
 */
export function readTitle(
  given: Stretch,
  knowing: Knowing,
  { talk = false, apart = '' }: { talk?: boolean; apart?: string } = {},
): ReadTitle {
  let read: ReadTitle = { title: trimmed(given), people: [] }
  const stamp = /^\s*[[(]?([\p{L} ]{5,12})[\])]?\s*[:–—-]\s+/u.exec(read.title.text)
  if (stamp && cancelled.test(stamp[1]!))
    read = {
      ...read,
      cancelled: slice(read.title, 0, stamp[0].length),
      title: slice(read.title, stamp[0].length),
    }
  for (let label = labelBehind(read.title); label; label = labelBehind(read.title)) {
    if (read[label.is]) break
    read = {
      ...read,
      [label.is]: label.rest,
      said: { is: label.is, label: label.said },
      title: label.before,
    }
  }
  const number = leadingNumber(read.title)
  if (number) {
    const kind = kindAlone(number.label.text, knowing)
    read = {
      ...read,
      number: number.number,
      label: number.label,
      numbered: true,
      ...(kind ? { kind } : {}),
      title: number.rest,
    }
  }
  const counted = number ? null : /^(\p{Nd}{1,2})\s?[.)]\s+(?=\p{L})/u.exec(read.title.text)
  if (counted)
    read = {
      ...read,
      number: slice(read.title, 0, counted[1]!.length),
      title: slice(read.title, counted[0].length),
    }
  const kind = personAfterColon(read.title, knowing) ? undefined : kindFirst(read.title, knowing)
  const pause = kind && knowing.kinds[kind.kind]?.pause
  if (kind && !pause)
    read = {
      ...read,
      title: kind.rest,
      label: read.label ? join([read.label, kind.label]) : kind.label,
      kind: read.kind && read.kind !== 'session' ? read.kind : kind.kind,
    }
  else if (kind && pause && kind.kind !== 'social')
    read = {
      ...read,
      title: kind.label,
      kind: kind.kind,
      ...(isPlace(kind.rest.text, knowing) ? { place: kind.rest } : { note: kind.rest }),
    }
  const end = /\s*(?:[–—-]|:|,)\s*([\p{L} .]{5,40})(?:,\s*([^,]*))?$/u.exec(read.title.text)
  if (end && end.index > 0 && cancelled.test(end[1]!) && end[1]!.split(' ').length <= 3) {
    const [from, tail] = [end.index, end[2]]
    const cut = read.title.text.length - (tail?.length ?? 0)
    read = {
      ...read,
      cancelled: slice(read.title, from, tail ? cut : undefined),
      ...(tail ? { note: slice(read.title, cut) } : {}),
      title: slice(read.title, 0, from),
    }
  }
  const maybe =
    /\s*[–—,-]\s*(?:tbc|tba|to be confirmed|à confirmer|por confirmar|يؤكد لاحقا)\.?$/iu.exec(
      read.title.text,
    )
  if (maybe && maybe.index > 0)
    read = {
      ...read,
      tentative: slice(read.title, maybe.index),
      note: trimmed(slice(read.title, maybe.index)),
      title: slice(read.title, 0, maybe.index),
    }
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
  if (quoted) {
    const from = read.title.text.indexOf(quoted[1]!)
    read = { ...read, title: slice(read.title, from, from + quoted[1]!.length) }
  }
  return { ...read, title: trimmed(read.title) }
}
