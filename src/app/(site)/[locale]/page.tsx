import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listAgendas } from '../../../store/compiled/listAgendas.js'
import { EventList } from '../_list/EventList.js'
import { SiteHeader } from '../_site/SiteHeader.js'
import { payloadOfSite, siteIn } from '../_site/site.js'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const perPage = 20
const pageOf = (value: unknown): number =>
  typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { known, languages, texts } = await siteIn(locale)
  if (!known) return { robots: { index: false } }
  const all = Object.fromEntries(languages.map(({ code }) => [code, `/${code}`]))
  return {
    title: texts.pages.agendas,
    alternates: { canonical: `/${locale}`, languages: all },
    openGraph: { type: 'website', title: texts.pages.agendas, url: `/${locale}`, locale },
  }
}

/** All published events: those to come, then those that were. */
export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params
  const site = await siteIn(locale)
  if (!site.known) notFound()
  const asked = await searchParams
  const payload = await payloadOfSite()
  const listed = (when: 'past' | 'upcoming') =>
    listAgendas(payload, { language: locale, when, limit: perPage, page: pageOf(asked[when]) })
  const [upcoming, past] = [await listed('upcoming'), await listed('past')]
  const { pages } = site.texts
  return (
    <>
      <SiteHeader site={site} languages={site.languages} hrefIn={(language) => `/${language}`} />
      <main className="list">
        <h1>{pages.agendas}</h1>
        {upcoming.totalDocs + past.totalDocs === 0 && <p>{pages.noAgendas}</p>}
        <EventList name="upcoming" title={pages.upcoming} page={upcoming} site={site} />
        <EventList name="past" title={pages.past} page={past} site={site} />
      </main>
    </>
  )
}
