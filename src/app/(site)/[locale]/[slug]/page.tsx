import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AgendaPage } from '../../_agenda/AgendaPage.js'
import { HeldBack, heldBackTitle } from '../../_agenda/HeldBack.js'
import { headOf } from '../../_agenda/headOf.js'
import { agendasElsewhere, draftAgenda, publishedAgenda, siteIn } from '../../_site/site.js'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The page of this address: the published agenda, or with `?preview=1` its drafts for those who may change it. */
async function find({ params, searchParams }: Props) {
  const { locale, slug } = await params
  const site = await siteIn(locale)
  const preview = (await searchParams).preview !== undefined
  if (!site.known) return undefined
  const agenda = preview
    ? await draftAgenda('slug', slug, locale)
    : await publishedAgenda(slug, locale)
  return (
    agenda && {
      agenda,
      preview,
      site,
      hrefIn: (language: string) => `/${language}/${slug}${preview ? '?preview=1' : ''}`,
    }
  )
}

/** Where else the agenda of this address can be read, when it is held back in the language of the address. */
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
  if (!held) notFound()
  return <HeldBack {...held} />
}
