import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AgendaPage } from '../../../_agenda/AgendaPage.js'
import { draftAgenda, siteIn } from '../../../_site/site.js'

type Props = { params: Promise<{ locale: string; id: string }> }

export const metadata: Metadata = { robots: { index: false } }

/**
 * The drafts of an event by its id, for those who may change it: one without an address of its own
 * yet has no other page.
 */
export default async function Page({ params }: Props) {
  const { locale, id } = await params
  const site = await siteIn(locale)
  const agenda = site.known ? await draftAgenda('id', id, locale) : undefined
  if (!agenda) notFound()
  return (
    <AgendaPage
      agenda={agenda}
      site={site}
      preview
      hrefIn={(language) => `/${language}/preview/${id}`}
    />
  )
}
