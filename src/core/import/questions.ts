import { addDays } from '../time/dates.js'
import type { ResolvedDay } from './dates.js'
import type { Draft, DraftPerson } from './draft.js'
import { chosen, nameOf, noteWith } from './guess.js'
import type { Knowing } from './knowing.js'
import { proposedPerson } from './proposedLine.js'
import type { Change, ProposedDay, ProposedLine, ProposedPerson, Question, Reading } from './proposal.js'
import type { ReadTime } from './times.js'
import { labelOf } from '../vocabulary.js'

/** A proposed line with what it was made of. */
export type Entry = { line: ProposedLine; draft: Draft; time: ReadTime }

const asRead = (text: string): Reading => ({ as: 'asRead', text, changes: [] })
const said = (person: ProposedPerson) => [nameOf(person), person.jobTitle?.value, person.affiliation?.value].filter(Boolean).join(' · ')
const placesOfPeople = (people: readonly ProposedPerson[]) => people.flatMap(({ who, jobTitle, affiliation }) => [...who.places, ...(jobTitle?.places ?? []), ...(affiliation?.places ?? [])])

const asNote = (line: ProposedLine, people: readonly ProposedPerson[]): Reading => ({
  as: 'asNote', text: people.map(said).join('; '),
  changes: [
    { type: 'people', line: line.id, from: people.map(({ id }) => id), to: [] },
    { type: 'set', line: line.id, field: 'note', value: noteWith(line, people.map((each) => said(each).replaceAll(' · ', ', ')).join('; '), placesOfPeople(people)) },
  ],
})

const leaveOut = (line: ProposedLine, people: readonly ProposedPerson[]): Reading =>
  ({ as: 'leaveOut', text: people.map(nameOf).join('; '), changes: [{ type: 'people', line: line.id, from: people.map(({ id }) => id), to: [] }] })

/** The same party read as something else. */
function turned(person: ProposedPerson, as: 'label' | 'name' | 'organisation'): ProposedPerson {
  return { ...person, who: chosen({ [as]: nameOf(person) }, person.who.places) }
}

function aboutPeople({ line, draft }: Entry, knowing: Knowing): Omit<Question, 'id'>[] {
  const asProposed = (people: readonly DraftPerson[], mark: string) =>
    people.map((person, index) => proposedPerson(person, `${line.id}p${mark}${index + 1}`, line.kind.value, false, knowing))
  return draft.people.flatMap((person, index): Omit<Question, 'id'>[] => {
    const own = line.people[index]
    if (!own) return []
    const role = person.role?.is ?? ''
    if (person.others) {
      const list = line.people.filter((_, at) => draft.people[at]?.list === person.list)
      const others = person.others.map((each, at) => asProposed(each, `o${index}${at}`))
      return [{
        why: { code: 'commasAreAmbiguous', params: { people: list.length } }, line: line.id, field: 'people', places: placesOfPeople(list), alike: `commas:${person.from}:${role}`,
        readings: [
          asRead(list.map(said).join(' — ')),
          ...others.map((to): Reading => ({ as: to.length > 1 ? 'asPeople' : 'asOneParty', text: to.map(said).join(' — '), changes: [{ type: 'people', line: line.id, from: list.map(({ id }) => id), to }] })),
          asNote(line, list),
        ],
      }]
    }
    if (own.who.sure !== 'unsure') return []
    const to = (as: 'label' | 'name' | 'organisation', code: Reading['as']): Reading => ({ as: code, text: nameOf(own), changes: [{ type: 'people', line: line.id, from: [own.id], to: [turned(own, as)] }] })
    const organisation = own.who.value.organisation !== undefined
    return [{
      why: { code: organisation ? 'personOrOrganisation' : 'personOrText' }, line: line.id, field: 'people', places: placesOfPeople([own]), alike: `party:${person.from}:${role}`,
      readings: [
        asRead(said(own)), ...(own.who.value.name ? [] : [to('name', 'asPeople')]), ...(organisation ? [] : [to('organisation', 'asOrganisation')]),
        ...(own.who.value.label ? [] : [to('label', 'asLabel')]), asNote(line, [own]), leaveOut(line, [own]),
      ],
    }]
  })
}

const clockText = ({ starts = '', ends }: { starts?: string; ends?: string }) => [starts, ends].filter(Boolean).join('–')

function aboutTime({ line, time }: Entry): Omit<Question, 'id'>[] {
  if (time.sure !== 'unsure') return []
  const remove: Reading = { as: 'leaveOut', text: line.title.value, changes: [{ type: 'remove', line: line.id }] }
  const others = time.others.map((value): Reading => ({ as: 'asTime', text: clockText(value), changes: [{ type: 'set', line: line.id, field: 'time', value: chosen(value, line.time.places) }] }))
  const places = line.time.places.length ? line.time.places : line.title.places
  return [{ why: time.why, line: line.id, field: 'time', places, alike: `time:${time.why.code}`, readings: [asRead(clockText(line.time.value) || line.title.value), ...others, remove] }]
}

function aboutTitle({ line }: Entry): Omit<Question, 'id'>[] {
  if (line.title.sure !== 'unsure') return []
  return [{ why: { code: 'noTitle' }, line: line.id, field: 'title', places: line.time.places, alike: 'noTitle', readings: [asRead(''), { as: 'leaveOut', text: '', changes: [{ type: 'remove', line: line.id }] }] }]
}

/** A word before a name that may be a role and that no vocabulary knows (`Conductor: …`): one answer serves all that say it. */
function aboutRole({ line, draft }: Entry, { roles }: Knowing, language: string): Omit<Question, 'id'>[] {
  const said = new Map(draft.people.flatMap(({ asked }, index) => (asked ? [[asked, line.people.filter((_, at) => at >= index && draft.people[at]?.asked === asked)] as const] : [])).toReversed())
  return [...said].toReversed().map(([{ text: word }, people]) => ({
    why: { code: 'roleNotSaid', params: { word } }, line: line.id, field: 'people', places: people.flatMap(({ role }) => role.places), alike: `role:${word.toLowerCase()}`,
    readings: [
      asRead(people.map(nameOf).join('; ')),
      ...Object.keys(roles).filter((role) => role !== people[0]?.role.value).map((role): Reading => ({
        as: 'asRole', text: labelOf(roles, role, language), params: { role },
        changes: [{ type: 'people', line: line.id, from: people.map(({ id }) => id), to: people.map((person) => ({ ...person, role: chosen(role, person.role.places) })) }],
      })),
    ],
  }))
}

/** A word for the kind that no vocabulary knows (`Proyección`): one answer serves all that say it. */
function aboutKind({ line, draft }: Entry, knowing: Knowing): Omit<Question, 'id'>[] {
  const word = draft.kind?.said?.text
  if (!word || draft.kind?.sure || draft.kind?.is !== 'other') return []
  const kinds = Object.keys(knowing.kinds).filter((kind) => kind !== 'other' && !knowing.kinds[kind]?.pause)
  return [{
    why: { code: 'kindNotSaid', params: { word } }, line: line.id, field: 'kind', places: line.kind.places, alike: `kind:${word.toLowerCase()}`,
    readings: [asRead(word), ...kinds.map((kind): Reading => ({ as: 'asKind', text: kind, params: { kind }, changes: [{ type: 'set', line: line.id, field: 'kind', value: chosen(kind, line.kind.places) }] }))],
  }]
}

function aboutDay({ day, resolved }: { day: ProposedDay; resolved: ResolvedDay }): Omit<Question, 'id'>[] {
  if (resolved.sure !== 'unsure') return []
  const places = [...(day.date?.places ?? []), ...(day.label?.places ?? [])]
  const others = [...new Set(resolved.others.length ? resolved.others : resolved.date ? [addDays(resolved.date, 1)] : [])].filter((date): date is string => date !== undefined && date !== resolved.date)
  const change = (date: string): Change => ({ type: 'setDay', day: day.id, value: chosen(date, day.date?.places ?? []) })
  return [{ why: resolved.why, day: day.id, field: 'date', places, alike: `day:${resolved.why.code}`, readings: [asRead(resolved.date ?? day.label?.value ?? ''), ...others.map((date): Reading => ({ as: 'asDay', text: date, changes: [change(date)] }))] }]
}

/** Everything that an editor should look at: days first, since all their lines follow; then line by line. */
export function questionsOf(entries: readonly Entry[], days: readonly { day: ProposedDay; resolved: ResolvedDay }[], knowing: Knowing, language = 'en'): Question[] {
  const all = [
    ...days.flatMap(aboutDay),
    ...entries.flatMap((entry) => [...aboutTime(entry), ...aboutTitle(entry), ...aboutKind(entry, knowing), ...aboutRole(entry, knowing, language), ...aboutPeople(entry, knowing)]),
  ]
  return all.map((question, index) => ({ id: `q${index + 1}`, ...question }))
}
