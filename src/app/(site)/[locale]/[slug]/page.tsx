import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import {
  type CompiledAgenda,
  type Part,
  partNames,
  partOf,
  unknownIn,
  withIds,
} from '../../../../core/compile/index.js'
import { AgendaPage } from '../../_agenda/AgendaPage.js'
import { HeldBack, heldBackTitle } from '../../_agenda/HeldBack.js'
import { headOf } from '../../_agenda/headOf.js'
import {
  agendasElsewhere,
  draftAgenda,
  newSlugOf,
  publishedAgenda,
  siteIn,
} from '../../_site/site.js'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<Asked>
}
type Asked = Record<string, string | string[] | undefined>

/**
 * What is asked of a page, as an address has it: a part of the agenda, or its preview. Whatever
 * else programs add is let be.
 */
function queryOf(asked: Asked, names: readonly string[]): string {
  const query = new URLSearchParams()
  for (const name of names) {
    const value = asked[name]
    if (typeof value === 'string') query.set(name, value)
  }
  return query.size ? `?${query}` : ''
}

/** The part that is asked for; the whole agenda where it has none of that name. */
function shownOf(agenda: CompiledAgenda, asked: Asked): CompiledAgenda {
  const named = Object.fromEntries(new URLSearchParams(queryOf(asked, partNames))) as Part
  const part = withIds(agenda, named)
  return unknownIn(agenda, part) ? agenda : partOf(agenda, part)
}

/**
 * The page of this address: the published agenda, or with `?preview=1` its drafts for those who may
 * change it.
 */
async function find({ params, searchParams }: Props) {
  const { locale, slug } = await params
  const site = await siteIn(locale)
  const asked = await searchParams
  const preview = asked.preview !== undefined
  if (!site.known) return undefined
  const agenda = preview
    ? await draftAgenda('slug', slug, locale)
    : await publishedAgenda(slug, locale)
  return (
    agenda && {
      agenda: preview ? agenda : shownOf(agenda, asked),
      preview,
      site,
      hrefIn: (language: string) =>
        `/${language}/${slug}${preview ? '?preview=1' : queryOf(asked, partNames)}`,
    }
  )
}

/**
 * Where else the agenda of this address can be read, when it is held back in the language of the
 * address.
 */
async function elsewhere({ params }: Props) {
  const { locale, slug } = await params
  const site = await siteIn(locale)
  const agendas = site.known ? await agendasElsewhere(slug, locale) : []
  return agendas.length
    ? { site, agendas, hrefIn: (language: string) => `/${language}/${slug}` }
    : undefined
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props)
  if (!found) {
    const held = await elsewhere(props)
    // A title that is there but undefined would take the page's own away.
    return { ...(held ? { title: heldBackTitle(held.site) } : {}), robots: { index: false } }
  }
  return found.preview
    ? { title: found.agenda.event.title, robots: { index: false } }
    : headOf(found.agenda)
}

export default async function Page(props: Props) {
  const found = await find(props)
  if (found) return <AgendaPage {...found} />
  const held = await elsewhere(props)
  if (held) return <HeldBack {...held} />
  const { locale, slug } = await props.params
  const moved = (await siteIn(locale)).known ? await newSlugOf(slug) : undefined
  if (moved === undefined) notFound()
  const query = queryOf(await props.searchParams, ['preview', ...partNames])
  permanentRedirect(`/${locale}/${encodeURIComponent(moved)}${query}`)
}
