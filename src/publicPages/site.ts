import type { AgendaPage, CompiledAgenda, Part } from '../core/compile/index.js'

/** An answer to a reader, complete but for its entity tag. */
export type Page = { status: number; headers: Record<string, string>; body: string }

export type PageLanguage = { code: string; label: string; direction: 'ltr' | 'rtl' }

/** What a host adds to each page or replaces on it. */
export type PageLooks = {
  /** Address of a stylesheet that is read after the pages' own. */
  stylesheet?: string
  /** HTML at the end of each head; scripts in it need `policy`. */
  head?: string | ((page: { locale: string }) => string)
  /** HTML at the beginning of each page, before the way to all agendas. */
  top?: string | ((page: { locale: string }) => string)
  /** HTML at the end of each page. */
  foot?: string | ((page: { locale: string }) => string)
  /** Origins that may show pages in a frame, beside the app's own. */
  framedBy?: string[]
  /** Replaces the `Content-Security-Policy` of the pages. */
  policy?: string
}

/** An agenda as it is now; `stale` where the database could not be asked whether it still is. */
export type Found = { agenda: CompiledAgenda; stale?: boolean }

export type ListQuery = {
  language: string
  when?: 'past' | 'upcoming'
  /** Events on a page. */
  limit: number
  /** The page, counted from 1. */
  page: number
}

/** Where pages get their content, and at which addresses they are. */
export type Site = {
  /**
   * `https://agenda.example`; empty where it is unknown, which does not matter for links between
   * pages.
   */
  serverURL: string
  /** The beginning of the path of every page: empty, or `/agendas`. */
  base: string
  /** The languages; the first one is that of the page at the base. */
  languages: readonly PageLanguage[]
  looks?: PageLooks
  /** Pages are files: what needs a query (a search, a part of an agenda) is not offered. */
  still?: boolean
  /** The published agenda; undefined where there is none, or not in this language. */
  agendaOf: (event: string, language: string) => Promise<Found | undefined>
  /** Published events that are out in a language. */
  listOf: (query: ListQuery) => Promise<AgendaPage>
  /** The languages in which an agenda is out that is held back in this one. */
  languagesElsewhere?: (event: string, language: string) => Promise<string[]>
  /** The present slug of the event that readers knew by this one. */
  slugNow?: (event: string) => Promise<string | undefined>
  /** A part of an agenda, with what its places and people were merged into in their place. */
  partNow?: (agenda: CompiledAgenda, part: Part) => Promise<Part>
  /** Drafts, for users who may see them. */
  draftOf?: (
    event: { id: string } | { slug: string },
    language: string,
  ) => Promise<CompiledAgenda | undefined>
  /** Returns the page that was made of this very agenda before, or else makes and keeps it. */
  keep?: (agenda: CompiledAgenda, key: string, make: () => Page) => Page
}
