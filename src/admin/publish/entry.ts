import type { PublicationEntry } from '../../api/builder/publicationEndpoints.js'
import type { Id } from '../../core/types.js'

/** What the server says of a publication before it. */
export type Entry = Omit<PublicationEntry, 'changes' | 'checks' | 'lines'> & {
  lines: { id: Id; title: string; state: string; teamOnly?: boolean; leftOut: boolean }[]
  checks: (PublicationEntry['checks'][number] & { key: string })[]
  changesByLanguage: { language: string; label: string; direction: 'ltr' | 'rtl'; changes: string[]; firstTime?: boolean }[]
  published: boolean
  pages: Page[]
  missing: string[]
}

/** Where readers find the agenda in a language. */
export type Page = { language: string; label: string; url: string }

/** Of what a publication is asked: these alone, without those, or the taking back of some; with languages held back. */
export type Question = { holdBack?: string[]; only?: Id[]; leaveOut?: Id[]; withdraw?: Id[] }

export type Wish = Question & { revisions: Record<string, number>; note?: string; accepted: string[] }

export type Published = { number: number; publishedAt: string; pages: Page[] }
