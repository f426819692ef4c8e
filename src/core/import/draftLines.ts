import { clockText } from '../time/writtenTimes.js'
import type { Timing } from '../types.js'
import { afterTabs, type Cells, type Item, type ItemTime, timeFirst } from './items.js'
import { readBody, readDraft } from './readBody.js'
import type { DayHeading } from './dayHeading.js'
import { type Draft, type DraftPerson, emptyDraft } from './draft.js'
import { kindAlone, kindInWords } from './kindOf.js'
import type { Knowing } from './knowing.js'
import { type Piece, withText } from './pieces.js'
import { readTitle } from './title.js'
import { join, slice, type Stretch } from './stretch.js'
import { cancelled, tentative } from './words/labels.js'

/** A line, with the headings that stood above it. */
export type DraftLine = {
  draft: Draft
  day?: DayHeading
  part?: { timing: Timing; text: Stretch }
  section?: { title: Stretch; number?: Stretch }
  column: number
  from: 'table' | 'text'
}

const textOf = (pieces: readonly Piece[] | undefined) =>
  join(
    (pieces ?? []).map(({ text }) => text),
    ' ',
  )

/** Reads what the cells of a row say, apart from its title. */
function readCells(draft: Draft, cells: Cells, knowing: Knowing): void {
  const kind = textOf(cells.kind)
  if (kind.text) {
    const is = kindAlone(kind.text, knowing) ?? kindInWords(kind.text, knowing)
    if (is)
      draft.kind = { is: is === 'session' ? (draft.kind?.is ?? is) : is, said: kind, sure: true }
    else if (draft.kind?.sure) draft.notes.push(kind)
    else draft.kind = { is: 'other', said: kind, sure: false }
  }
  const place = textOf(cells.place)
  if (place.text) {
    if (draft.place) draft.notes.push(place)
    else draft.place = { text: place, from: 'column' }
  }
  const track = textOf(cells.track)
  if (track.text) draft.track = track
  const number = textOf(cells.number)
  if (number.text && !draft.number && number.text.length <= 6) draft.number = number
  else if (number.text) draft.notes.push(number)
  for (const field of ['objective', 'methodology', 'description'] as const)
    if (cells[field]) readField(draft, cells[field], field, knowing)
  for (const { is, pieces } of cells.leads ?? [])
    readBody(draft, pieces.flatMap(afterTabs), knowing, true, is)
  const led = draft.people.length
  if (cells.people) readBody(draft, cells.people.flatMap(afterTabs), knowing, true)
  for (const field of ['jobTitle', 'affiliation'] as const) {
    if (cells[field])
      readDetails(draft, draft.people.slice(cells.people ? led : 0), cells[field], field)
  }
  for (const each of [...(cells.note ?? []), ...(cells.duration ?? []), ...(cells.time ?? [])]) {
    const { text } = each.text
    if (cancelled.test(text) && text.length < 40)
      draft.status = { is: 'cancelled', said: each.text }
    else {
      if (tentative.test(text)) draft.status ??= { is: 'tentative', said: each.text }
      draft.notes.push(each.text)
    }
  }
}

/**
 * Reads a column that tells something of the people in another one: one text for all of them, or
 * one for each, in their order.
 */
function readDetails(
  draft: Draft,
  people: readonly DraftPerson[],
  pieces: readonly Piece[],
  field: 'affiliation' | 'jobTitle',
): void {
  const open = people.filter(({ party }) => !party[field])
  const each = pieces.flatMap((piece) => partsOf(piece.text))
  const whole = textOf(pieces)
  if (each.length === open.length && open.length > 1)
    open.forEach(({ party }, index) => (party[field] = each[index]))
  else if (open.length === 1 || (open.length > 1 && each.length === 1 && field === 'affiliation'))
    for (const { party } of open) party[field] = whole
  else draft.texts.description.push(...pieces)
}

/** Splits a text at semicolons or bars. */
function partsOf(text: Stretch): Stretch[] {
  let from = 0
  return text.text.split(/[;؛|]/u).flatMap((part) => {
    const stretch = slice(text, from, from + part.length)
    from += part.length + 1
    return stretch.text ? [stretch] : []
  })
}

function readField(
  draft: Draft,
  pieces: readonly Piece[],
  field: 'description' | 'methodology' | 'objective',
  knowing: Knowing,
): void {
  if (field === 'description') readBody(draft, pieces, knowing)
  else draft.texts[field].push(...pieces)
}

/** The first day of a line over several days, in the form of a heading of that day. */
function firstOf(time: ItemTime | undefined): DayHeading | undefined {
  if (!time?.over) return undefined
  const { until: _, ...written } = time.over
  return { text: time.text, written: { ...written, days: written.days.slice(0, 1) } }
}

/** The lines that the items of a document make, each with the headings above it. */
export function draftsOf(
  items: readonly Item[],
  knowing: Knowing,
): { lines: DraftLine[]; left: { text: Stretch; where: 'after' | 'before' | 'within' }[] } {
  const lines: DraftLine[] = []
  const left: { text: Stretch; where: 'after' | 'before' | 'within' }[] = []
  let day: DayHeading | undefined
  let part: DraftLine['part']
  let section:
    (DraftLine['section'] & { pieces: Piece[]; people: DraftPerson[]; used: boolean }) | undefined
  /** Nothing of this day has been read yet. */
  let fresh = false
  for (const item of items) {
    if (item.is === 'day') [day, part, section, fresh] = [item.heading, undefined, undefined, true]
    else if (item.is === 'part') part = { timing: item.timing, text: item.text }
    else if (item.is === 'section') {
      const [head, ...pieces] = item.pieces
      const read = head ? readTitle(head.text, knowing) : undefined
      const led = head ? readDraft([head], knowing).people : []
      section = read
        ? {
            title: read.title,
            ...(read.number
              ? { number: read.label ? join([read.label, read.number]) : read.number }
              : {}),
            pieces,
            people: led,
            used: false,
          }
        : undefined
    } else if (item.is === 'text') left.push({ text: item.text, where: item.where })
    else if (item.is === 'more') {
      const found = lines.findLast(({ column }) => column === item.column) ?? lines.at(-1)
      const into = fresh ? undefined : (found?.draft.talks.at(-1) ?? found?.draft)
      if (!into) {
        const { leads: _, ...columns } = item.cells
        left.push(
          ...Object.values(columns)
            .flatMap((pieces) => pieces ?? [])
            .map((piece) => ({ text: piece.text, where: found ? 'within' : 'before' }) as const),
        )
      } else {
        readBody(into, item.cells.title ?? [], knowing)
        readCells(into, { ...item.cells, title: undefined }, knowing)
      }
    } else {
      const draft = item.cells.title?.length
        ? readDraft(item.cells.title, knowing)
        : emptyDraft({ text: '', parts: [] })
      const own = ownTime(item, knowing)
      if (own) Object.assign(draft, own)
      else if (item.time) draft.time = item.time
      if (item.time?.rest) draft.notes.push(item.time.rest)
      if (item.place && !draft.place) draft.place = { text: item.place, from: 'column' }
      if (item.track) draft.track = item.track
      readCells(draft, item.cells, knowing)
      if (section && !section.used) {
        section.used = true
        const leaders = emptyDraft(section.title)
        readBody(leaders, section.pieces, knowing)
        draft.people.push(
          ...[...section.people, ...leaders.people].map((person) => ({
            ...person,
            from: 'heading' as const,
          })),
        )
        for (const field of ['description', 'methodology', 'objective', 'questions'] as const)
          draft.texts[field].push(...leaders.texts[field])
      }
      if (
        !draft.title.text &&
        !draft.people.length &&
        !draft.texts.description.length &&
        !draft.place &&
        !draft.notes.length &&
        !item.time
      )
        continue
      fresh = false
      const heading = item.day ?? firstOf(item.time) ?? day
      const pause = draft.kind && knowing.kinds[draft.kind.is]?.pause
      lines.push({
        draft,
        ...(heading ? { day: heading } : {}),
        ...(part ? { part } : {}),
        ...(section && !pause ? { section } : {}),
        column: item.column,
        from: item.from,
      })
    }
  }
  return { lines, left }
}

/** A time with which the cell of a session begins becomes the time of its line. */
function ownTime(item: Extract<Item, { is: 'line' }>, knowing: Knowing): Draft | undefined {
  const [first, ...rest] = item.cells.title ?? []
  const found = first ? timeFirst(first.text) : undefined
  if (!first || !found?.rest.text || !found.time.written) return undefined
  const [own, rows] = [found.time.written, item.time?.written]
  // In `11:00 | 1:00 Working groups` the second time is the end, if no talks with times follow.
  const one = !own.ends && !rest.some(({ text }) => timeFirst(text)?.time.written)
  const second = one && rows?.starts && !rows.ends && !rows.duration ? own.starts : undefined
  const ends = second && clockText(second) !== clockText(rows!.starts!) ? second : undefined
  return {
    ...readDraft([withText(first, found.rest), ...rest], knowing, item.time !== undefined),
    time:
      ends && item.time
        ? {
            ...item.time,
            written: { ...rows!, ends },
            text: join([item.time.text, found.time.text], '–'),
          }
        : found.time,
  }
}
