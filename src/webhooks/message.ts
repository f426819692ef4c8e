import type { CompiledAgenda } from '../core/compile/index.js'
import type { Id } from '../core/types.js'

type Addresses = {
  /** The agenda as JSON, and in the other formats by their names. */
  agenda: string
  formats: Record<string, string>
  /** Where people read it; null where the app names no pages. */
  page: string | null
  /** What this release changed for readers, as JSON. */
  changes: string
}

/** The message that receivers get. `test` is true where somebody only tries whether it arrives. */
export type Message = {
  type: 'agenda.released' | 'agenda.test' | 'agenda.withdrawn'
  /** When it was published, or when the test was asked for: ISO, UTC. */
  timestamp: string
  data: {
    test: boolean
    event: { id: Id; uid: string; slug: string }
    /** The number of the release; null in a test. */
    release: number | null
    /** The languages in which the agenda can be read now; none where it was withdrawn. */
    languages: string[]
    addresses: Record<string, Addresses>
  }
}

type Where = {
  href: (language: string, path: string, query?: Record<string, string>) => string
  page: (language: string) => string | null
}

/**
 * The message about a release.
 * @param agendas what it serves in each language; for one that withdraws the agenda, what readers had before
 */
export function toMessage(
  event: Id,
  release: { number: number; publishedAt: string; languages: string[] },
  agendas: Record<string, CompiledAgenda>,
  { href, page }: Where,
): Message | undefined {
  const [known] = Object.values(agendas)
  if (!known) return undefined
  const { uid, slug } = known.event
  const { number, publishedAt, languages } = release
  return {
    type: languages.length ? 'agenda.released' : 'agenda.withdrawn',
    timestamp: publishedAt,
    data: {
      test: false,
      event: { id: event, uid, slug },
      release: number,
      languages,
      addresses: Object.fromEntries(
        languages.flatMap((language): [string, Addresses][] => {
          const agenda = agendas[language]
          if (!agenda) return []
          const formats = agenda.formats.map(({ format, href: at }) => [format, at] as const)
          return [
            [
              language,
              {
                agenda: href(language, ''),
                formats: Object.fromEntries(formats),
                page: page(language),
                changes: href(language, 'changes', { to: String(number) }),
              },
            ],
          ]
        }),
      ),
    },
  }
}

/** The message that is sent to try an address. */
export const testMessage = (event: { id: Id; uid: string; slug: string }, at: number): Message => ({
  type: 'agenda.test',
  timestamp: new Date(at).toISOString(),
  data: { test: true, event, release: null, languages: [], addresses: {} },
})
