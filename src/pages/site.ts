import type { AgendaPage, CompiledAgenda } from '../core/compile/index.js'

/** An answer to a reader, complete but for what says which version it is. */
export type Page = { status: number; headers: Record<string, string>; body: string }

export type PageLanguage = { code: string; label: string; direction: 'ltr' | 'rtl' }

/** What a host adds to each page, or has in the place of what is there. */
export type PageLooks = {
  /** Address of a stylesheet that is read after the pages' own. */
  stylesheet?: string
  /** HTML at the end of each head; scripts in it need `policy`. */
  head?: string | ((page: { locale: string }) => string)
  /** HTML at the beginning of each page, before the way to all agendas. */
  top?: string | ((page: { locale: string }) => string)
  /** HTML at the end of each page. */
  foot?: string | ((page: { locale: string }) => string)
  /** In the place of the `Content-Security-Policy` of the pages. */
  policy?: string
}

/** An agenda as it is now; `stale` where the database could not be asked whether it is. */
export type Found = { agenda: CompiledAgenda; stale?: boolean }

export type ListQuery = {
  language: string
  when?: 'past' | 'upcoming'
  /** Events a page. */
  limit: number
  /** From 1. */
  page: number
}

/** Where pages get what they show, and where they stand. */
export type Site = {
  /** `https://agenda.example`; empty where it is not known: links to other pages need it not. */
  serverURL: string
  /** What the path of every page begins with: nothing, or `/agendas`. */
  base: string
  /** The first one is that of the front door. */
  languages: readonly PageLanguage[]
  looks?: PageLooks
  /**
   * Pages are files: what needs a query (a search, a part of an agenda) is not offered.
   */
  still?: boolean
  /** The published agenda; undefined where there is none, or not in this language. */
  agendaOf: (event: string, language: string) => Promise<Found | undefined>
  /** Published events that are out in a language. */
  listOf: (query: ListQuery) => Promise<AgendaPage>
  /** In which languages the agenda is out that is held back in this one. */
  languagesElsewhere?: (event: string, language: string) => Promise<string[]>
  /** The slug of the event that readers knew by this one. */
  slugNow?: (event: string) => Promise<string | undefined>
  /** Drafts, for whoever may see them. */
  draftOf?: (
    event: { id: string } | { slug: string },
    language: string,
  ) => Promise<CompiledAgenda | undefined>
  /** Gives the page that was made of this very agenda before, else makes and keeps it. */
  keep?: (agenda: CompiledAgenda, key: string, make: () => Page) => Page
}
