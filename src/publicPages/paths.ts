/** Something with a page of its own: a session, a person. */
type Entry = { id: string; slug?: string | null }

/** The name of an entry in addresses. */
export const nameInPath = ({ id, slug }: Entry): string => slug || id

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
