import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import type { CompiledAgenda } from '../../core/compile/index.js'
import type { Page, PageLooks, Site } from '../../pages/index.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { listAgendas } from '../../store/compiled/listAgendas.js'
import { publicEvent } from '../../store/compiled/publicEvent.js'
import { readAgenda } from '../../store/compiled/readAgenda.js'
import { readPreview } from '../../store/compiled/readPreview.js'
import { formerlyAt } from '../../store/formerSlugs.js'

export type PagesSettings = PageLooks & {
  /** What the path of every page begins with: `/agendas`. Without it, nothing. */
  base?: string
}

/** Characters of pages that a process keeps ready, with their bytes and what they are compressed to. */
const mostKept = 96 * 1024 * 1024

type Kept = { of: WeakRef<CompiledAgenda>; page: Page }

/** Keeps pages as long as the agenda is the one that they were made of, the latest asked for. */
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

/** The public pages of a Payload: what they show comes from what is published in it. */
export function siteFor(payload: Payload, { base = '', ...looks }: PagesSettings = {}): Site {
  return {
    serverURL: payload.config.serverURL,
    base,
    looks,
    languages: byDefaultFirst(payload),
    agendaOf: (event, language) => readAgenda(payload, event, language),
    listOf: (query) => listAgendas(payload, query),
    languagesElsewhere: async (slug, language) => {
      const event = await publicEvent(payload, slug)
      return event?.heldBack.includes(language) ? event.languages : []
    },
    slugNow: async (slug) => (await formerlyAt(payload, slug))?.slug,
    keep: keeper(),
  }
}

/** The same with drafts, for the user whom the headers of a request name. */
export const withDrafts = (payload: Payload, site: Site, headers: Headers): Site => ({
  ...site,
  draftOf: async (event, language) => {
    const { user } = await payload.auth({ headers })
    return readPreview(payload, event, language, user)
  },
})
