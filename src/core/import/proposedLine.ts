import { foldName } from '../names/index.js'
import { kindFor, roleFor } from './defaults.js'
import type { Draft, DraftPerson } from './draft.js'
import { guess } from './guess.js'
import type { Knowing } from './knowing.js'
import type { ProposedLine, ProposedPerson, Sureness, Who } from './proposal.js'
import { placesOf, type Stretch } from './stretch.js'
import type { ReadTime } from './times.js'
import { writingOf } from './formattedText.js'
import type { Piece } from './pieces.js'

const reasons = {
  column: 'column',
  heading: 'heading',
  label: 'label',
  list: 'layout',
  text: 'layout',
  title: 'layout',
} as const

export function proposedPerson(
  person: DraftPerson,
  id: string,
  kind: string,
  others: boolean,
  knowing: Knowing,
): ProposedPerson {
  const { party, lead, from } = person
  const who: Who =
    party.is === 'name'
      ? { name: party.who.text }
      : party.is === 'organisation'
        ? { organisation: party.who.text }
        : { label: asLabel(party) }
  const folded = foldName(party.who.text)
  const known = [
    ...(knowing.people.get(folded) ?? []).map(({ id: own }) => ({
      in: 'people' as const,
      id: own,
      same: true,
    })),
    ...(knowing.organisations.get(folded) ?? []).map(({ id: own }) => ({
      in: 'organisations' as const,
      id: own,
      same: true,
    })),
  ]
  const sure: Sureness =
    known.length === 1 || party.likeness >= 3
      ? 'sure'
      : party.likeness === 2 || (party.likeness && from !== 'text' && from !== 'title')
        ? 'likely'
        : 'unsure'
  const role = roleFor(person, kind, knowing, others)
  const said = person.role?.said?.text ? person.role.said : undefined
  return {
    id,
    who: {
      ...guess(who, sure, known.length ? 'directory' : reasons[from], party.who),
      places: placesOf(party.who, ...(party.aside ?? [])),
    },
    role: guess(
      role.is,
      role.said ? 'sure' : 'likely',
      role.said ? 'label' : 'byDefault',
      lead,
      said,
    ),
    ...(party.jobTitle
      ? { jobTitle: guess(party.jobTitle.text, 'likely', 'fromWords', party.jobTitle) }
      : {}),
    ...(party.affiliation
      ? { affiliation: guess(party.affiliation.text, 'likely', 'fromWords', party.affiliation) }
      : {}),
    ...(party.invited
      ? { state: guess('invited' as const, 'likely', 'fromWords', party.invited) }
      : {}),
    known,
  }
}

/** A party without a name keeps the text in brackets as part of its label. */
const asLabel = ({ who, aside }: DraftPerson['party']) =>
  aside?.length ? `${who.text} (${aside.map(({ text }) => text).join('; ')})` : who.text

const textGuess = (pieces: readonly Piece[], label: Stretch | undefined) => ({
  value: writingOf(pieces),
  sure: label ? ('sure' as const) : ('likely' as const),
  why: { code: label ? ('label' as const) : ('following' as const) },
  places: placesOf(label, ...pieces.map(({ text }) => text)),
})

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** Makes a proposal of a draft: every value with the reason and the places where it was read. */
export function proposedLine(
  draft: Draft,
  {
    id,
    day,
    time,
    within,
    section,
    timeText,
  }: {
    id: string
    day: ProposedLine['day']
    time: ReadTime
    within?: string
    section?: { title: Stretch; number?: Stretch }
    timeText: (Stretch | undefined)[]
  },
  knowing: Knowing,
): ProposedLine {
  const kind = kindFor(draft, within !== undefined, knowing)
  const notes = draft.notes.filter(({ text }) => text)
  const { texts, said } = draft
  const track = draft.track ?? section?.title
  return {
    id,
    ...(within ? { within } : {}),
    day,
    time: { value: time.value, sure: time.sure, why: time.why, places: placesOf(...timeText) },
    title: guess(
      capital(draft.title.text),
      draft.title.text ? 'sure' : 'unsure',
      draft.title.text ? 'firstText' : 'noTitle',
      draft.title,
    ),
    kind: {
      ...guess(
        kind.is,
        kind.said ? (draft.kind?.sure ? 'sure' : 'likely') : 'likely',
        kind.said ? 'fromWords' : 'kindNotSaid',
        draft.label,
        draft.kind?.said === draft.label ? undefined : draft.kind?.said,
      ),
    },
    ...(draft.number
      ? {
          number: {
            ...guess(draft.number.text, 'sure', 'label', draft.number),
            places: placesOf(draft.label, draft.number),
          },
        }
      : {}),
    ...(draft.status
      ? { status: guess(draft.status.is, 'sure', 'fromWords', draft.status.said) }
      : {}),
    ...(notes.length
      ? {
          note: guess(
            notes.map(({ text }) => text).join('; '),
            'likely',
            'brackets',
            said.note,
            ...notes,
          ),
        }
      : {}),
    ...(draft.place
      ? {
          place: guess(
            draft.place.text.text,
            draft.place.from === 'text' || draft.place.from === 'bracket' ? 'likely' : 'sure',
            draft.place.from === 'column'
              ? 'column'
              : draft.place.from === 'label'
                ? 'label'
                : draft.place.from === 'bracket'
                  ? 'brackets'
                  : 'fromWords',
            said.place,
            draft.place.text,
          ),
        }
      : {}),
    ...(track
      ? {
          track: guess(
            trackText(track),
            draft.track ? 'sure' : 'likely',
            draft.track ? 'column' : 'heading',
            said.track,
            track,
            ...(draft.track ? [] : [section?.number]),
          ),
        }
      : {}),
    people: draft.people.map((person, index) =>
      proposedPerson(
        person,
        `${id}p${index + 1}`,
        kind.is,
        draft.people.some((other) => other !== person && !other.role),
        knowing,
      ),
    ),
    ...(texts.objective.length ? { objective: textGuess(texts.objective, said.objective) } : {}),
    ...(texts.methodology.length
      ? { methodology: textGuess(texts.methodology, said.methodology) }
      : {}),
    questions: texts.questions.map((piece, index) =>
      textGuess([piece], index === 0 ? said.questions : undefined),
    ),
    ...(texts.description.length
      ? { description: textGuess(texts.description, said.description) }
      : {}),
  }
}

const trackText = ({ text }: Stretch) =>
  text.replace(/^(?:track|parcours|axe|eje|المسار|filière|strand|stream)\s*:\s*/iu, '')
