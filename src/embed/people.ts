import type {
  CompiledAgenda,
  CompiledAssignment,
  CompiledFile,
  CompiledSession,
} from '../core/compile/schema/agenda.js'
import { initialsOf } from '../core/names/initials.js'
import { commaOf } from '../core/phrases.js'
import type { EmbedWords } from '../i18n/embedWords.js'
import { make } from './dom.js'
import { marked, richOf, textOf, word } from './texts.js'

type Sized = CompiledFile & { sizes?: { thumbnail?: { url: string } | null } | null }

/** The address of the smallest picture that is sharp enough for a portrait. */
const portraitOf = (photo: Sized) => photo.sizes?.thumbnail?.url ?? photo.url

/**
 * The portrait of somebody, or their letters; it needs no text, since the name stands beside it.
 */
export function portrait(agenda: CompiledAgenda, { person, name }: CompiledAssignment) {
  const photo = person === null ? null : (agenda.people[person]?.photo ?? null)
  return photo
    ? make('img', {
        class: 'portrait',
        part: 'portrait',
        src: portraitOf(photo),
        alt: '',
        loading: 'lazy',
        width: 96,
        height: 96,
      })
    : make(
        'span',
        { class: 'portrait letters', part: 'portrait', 'aria-hidden': 'true' },
        initialsOf(name),
      )
}

/** “Ana Horvat, mayor, City of Sfax”, with her portrait and her biography. */
function assigned(agenda: CompiledAgenda, assignment: CompiledAssignment, words: EmbedWords) {
  const { affiliation, name, person, state } = assignment
  const comma = commaOf(words.tag)
  const job = textOf(assignment, 'jobTitle', words)
  const belongs = affiliation && affiliation !== name && textOf(assignment, 'affiliation', words)
  const entry = person === null ? undefined : agenda.people[person]
  return make(
    'li',
    { class: 'person', part: 'person' },
    person === null ? undefined : portrait(agenda, assignment),
    make(
      'div',
      {},
      make('strong', {}, textOf(assignment, 'name', words)),
      state === 'invited' && make('small', {}, ' (', word(words, 'tentative'), ')'),
      (job || belongs) &&
        make('p', { class: 'held' }, job, job && belongs ? comma : undefined, belongs),
      entry?.biography &&
        make(
          'div',
          { class: 'biography' },
          richOf(entry.biography, entry.fallback?.biography, words),
        ),
    ),
  )
}

/** Everybody in a session, by role. */
export const rolesOf = (agenda: CompiledAgenda, { roles }: CompiledSession, words: EmbedWords) =>
  roles.map(({ role, assignments }) =>
    make(
      'div',
      { class: 'role' },
      make('dt', {}, marked(words, role.label)),
      make(
        'dd',
        {},
        make(
          'ul',
          {},
          assignments.map((each) => assigned(agenda, each, words)),
        ),
      ),
    ),
  )

/** Names in a line, with the faces of the first few; nothing for a session without people. */
export function facesOf(
  agenda: CompiledAgenda,
  session: CompiledSession,
  { words, most }: { words: EmbedWords; most: number },
) {
  const all = session.roles.flatMap(({ assignments }) => assignments)
  if (!all.length) return undefined
  const shown = all.slice(0, most)
  const pictured = shown.filter(({ person }) => person !== null && agenda.people[person]?.photo)
  const names = shown.flatMap((each, index) => [
    index ? commaOf(words.tag) : undefined,
    textOf(each, 'name', words),
  ])
  return make(
    'p',
    { class: 'faces' },
    pictured.length > 0 &&
      make(
        'span',
        { class: 'portraits' },
        pictured.map((each) => portrait(agenda, each)),
      ),
    make('span', {}, names, all.length > most && ` +${all.length - most}`),
  )
}
