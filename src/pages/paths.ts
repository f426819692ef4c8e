/** Something with a page of its own: a session, a person. */
type Entry = { id: string; slug?: string | null }

/** What an entry is called in addresses. */
export const nameInPath = ({ id, slug }: Entry): string => slug || id

/** The code at the end of a slug, which stays when the words before it change. */
const codeOf = (name: string): string => name.slice(name.lastIndexOf('-') + 1)

/**
 * The entry that an address names, by its slug, its id, or the code at the end of a slug that it
 * had before.
 */
export function entryNamed<T extends Entry>(entries: readonly T[], name: string): T | undefined {
  return (
    entries.find((entry) => nameInPath(entry) === name) ??
    entries.find(({ id }) => id === name) ??
    (name.includes('-')
      ? entries.find(({ slug }) => slug && codeOf(slug) === codeOf(name))
      : undefined)
  )
}

const encoded = (...parts: string[]) => parts.map((part) => `/${encodeURIComponent(part)}`).join('')

/** The paths of all pages of a language, and of an event in it. */
export const pathsIn = (base: string, locale: string, event = '') => {
  const home = base + encoded(locale)
  const agenda = home + encoded(event)
  return {
    home,
    agenda,
    sessions: `${agenda}/sessions`,
    session: (entry: Entry) => `${agenda}/sessions${encoded(nameInPath(entry))}`,
    people: `${agenda}/people`,
    person: (entry: Entry) => `${agenda}/people${encoded(nameInPath(entry))}`,
  }
}

export type Paths = ReturnType<typeof pathsIn>
