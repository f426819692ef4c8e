import type { SeenChange } from '../core/release/index.js'
import { isRightToLeft } from '../core/phrases.js'
import { fill } from '../i18n/fill.js'
import { wordsIn } from './words.js'
import type { Texts } from '../i18n/en.js'

const hasRightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u

/**
 * Isolates the direction of a value in a sentence, so that neither turns the other around: by
 * invisible characters of Unicode (UAX 9), and only where letters of both directions meet.
 */
function isolated(value: string, language: string): string {
  if (isRightToLeft(language))
    return `${/^[\d:–]+$/.test(value) ? '\u2066' : '\u2068'}${value}\u2069`
  return hasRightToLeft.test(value) ? `\u2068${value}\u2069` : value
}

/** A change with everything that it quotes isolated. */
function quoting(change: SeenChange, language: string): SeenChange {
  const quote = (value: string | null) => (value === null ? null : isolated(value, language))
  return {
    ...change,
    title: isolated(change.title, language),
    number: quote(change.number),
    from: quote(change.from),
    to: quote(change.to),
    role: quote(change.role),
  }
}

type Say = (text: string, values: Record<string, string>) => string

const things: Partial<Record<SeenChange['what'], keyof Texts['collections']>> = {
  organisation: 'organisationsOne',
  person: 'peopleOne',
  place: 'placesOne',
  track: 'track',
}

function subjectOf(
  { what, title, number }: SeenChange,
  { releases: { words }, collections }: Texts,
  say: Say,
): string {
  const thing = things[what]
  if (thing) return say(words.directory, { what: collections[thing], title })
  if (what === 'event') return words.event
  if (what === 'day') return title
  return number ? say(words.numbered, { number, title }) : say(words.quoted, { title })
}

/** One change of something that stays, without its subject: “11:30 → 12:00”. */
function clauseOf(
  { field, role, from, to }: SeenChange,
  { releases: { words }, fields }: Texts,
  say: Say,
): string {
  const names: Record<string, string> = fields
  const label = names[field ?? ''] ?? field ?? ''
  if (field === 'position') return words.reordered
  if (from === null && to === null) return say(words.rewritten, { field: label })
  const values = { field: label, role: role ?? '', from: from ?? words.none, to: to ?? words.none }
  if (field === 'time') return say(words.time, values)
  if (field !== 'assignments') return say(words.changed, values)
  return say(from === null ? words.came : to === null ? words.left : words.replaced, values)
}

/**
 * Words changes in a language, a line for each thing that changed, in their order: “Session III
 * “Training”: 11:30–12:30 → 12:00–13:00; Moderator: Alia Fakhry → Lina Gast”.
 */
export function wordChanges(changes: readonly SeenChange[], language: string): string[] {
  const texts = wordsIn(language)
  const { words } = texts.releases
  const say: Say = (text, values) => fill(text, values, language)
  const things = new Map<string, [SeenChange, ...SeenChange[]]>()
  for (const change of changes.map((each) => quoting(each, language))) {
    const key = `${change.what} ${change.id} ${change.change}`
    const before = things.get(key)
    things.set(key, before ? [...before, change] : [change])
  }
  return [...things.values()].map((ofThing) => {
    const [first] = ofThing
    const subject = subjectOf(first, texts, say)
    const at = first.change === 'added' ? first.to : first.from
    if (first.what === 'event' && first.change !== 'changed')
      return first.change === 'added' ? words.back : words.withdrawn
    if (first.what === 'language')
      return say(first.change === 'added' ? words.languageOut : words.languageBack, {
        language: first.title,
      })
    if (first.change === 'added')
      return say(at ? words.addedAt : words.added, { subject, at: at ?? '' })
    if (first.change === 'removed')
      return say(at ? words.removedAt : words.removed, { subject, at: at ?? '' })
    return say(words.together, {
      subject,
      clauses: ofThing.map((change) => clauseOf(change, texts, say)).join(words.separator),
    })
  })
}
