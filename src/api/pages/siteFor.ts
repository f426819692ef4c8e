import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import type { CompiledAgenda } from '../../core/compile/index.js'
import type { Page, PageLooks, Site } from '../../publicPages/index.js'
import { basePath, rootOf } from '../../store/addresses.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { listAgendas } from '../../store/compiled/listAgendas.js'
import { publicEvent } from '../../store/compiled/publicEvent.js'
import { readAgenda } from '../../store/compiled/readAgenda.js'
import { readPreview } from '../../store/compiled/readPreview.js'
import { followMerged } from '../agenda/requestedPart.js'
import { formerlyAt } from '../../store/formerSlugs.js'

export type PagesSettings = PageLooks & {
  /**
   * The beginning of the path of every page, such as `/agendas`; absent where they begin at the
   * root.
   */
  base?: string
}

/**
 * How much a process keeps of pages, counted in characters, with their bytes and compressed forms.
 */
const mostKept = 96 * 1024 * 1024

type Kept = { of: WeakRef<CompiledAgenda>; page: Page }

/**
 * Makes a memory for pages that keeps each as long as its agenda is the one that it was made from;
 * pages that are not asked for go first.
 */
function keeper(): NonNullable<Site['keep']> {
  const kept = new LRUCache<string, Kept>({
    maxSize: mostKept,
    sizeCalculation: ({ page }) => page.body.length * 3 + 1000,
  })
  return (agenda, name, make) => {
    const key = `${agenda.language} ${agenda.event.slug} ${name}`
    const known = kept.get(key)
    if (known?.of.deref() === agenda) return known.page
    const page = make()
    kept.set(key, { of: new WeakRef(agenda), page })
    return page
  }
}

const byDefaultFirst = (payload: Payload) => {
  const { localization } = payload.config
  const first = localization ? localization.defaultLocale : undefined
  return languagesOf(payload).sort((a, b) => Number(b.code === first) - Number(a.code === first))
}

/** The public pages of a Payload, which show what is published in it. */
export function siteFor(payload: Payload, { base = '', ...looks }: PagesSettings = {}): Site {
  return {
    // Only the server: the base path is part of every path.
    serverURL: rootOf(payload.config).slice(0, -basePath().length || undefined),
    base: basePath() + base,
    looks,
    languages: byDefaultFirst(payload),
    agendaOf: (event, language) => readAgenda(payload, event, language),
    listOf: (query) => listAgendas(payload, query),
    languagesElsewhere: async (slug, language) => {
      const event = await publicEvent(payload, slug)
      return event?.heldBack.includes(language) ? event.languages : []
    },
    slugNow: async (slug) => (await formerlyAt(payload, slug))?.slug,
    partNow: (agenda, part) => followMerged(payload, agenda, part),
    keep: keeper(),
  }
}

/** The same site with drafts, for the user whom the headers of a request name. */
export const withDrafts = (payload: Payload, site: Site, headers: Headers): Site => ({
  ...site,
  draftOf: async (event, language) => {
    const { user } = await payload.auth({ headers })
    return readPreview(payload, event, language, user)
  },
})
