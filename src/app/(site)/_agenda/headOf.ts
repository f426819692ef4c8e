import type { Metadata } from 'next'
import type { CompiledAgenda } from '../../../core/compile/index.js'
import { dateRange } from '../_site/wording.js'

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length))} …`

/** What search engines, and those to whom the page is sent, see of it. */
export function headOf({ event, language, languages }: CompiledAgenda): Metadata {
  const addressIn = (code: string) => `/${code}/${encodeURIComponent(event.slug)}`
  const when = [dateRange(event.startDate, event.endDate, language), event.city]
    .filter(Boolean)
    .join(' · ')
  const title = [event.title, when].filter(Boolean).join(' – ')
  const description = shorten(
    event.theme ?? event.introduction?.text.replace(/\s+/g, ' ') ?? title,
    200,
  )
  const first = languages[0]?.code
  const feed = languages.find(({ code }) => code === language)?.href.replace('?', '/releases.atom?')
  return {
    title,
    description,
    alternates: {
      canonical: addressIn(language),
      types: feed ? { 'application/atom+xml': feed } : {},
      languages: {
        ...Object.fromEntries(languages.map(({ code }) => [code, addressIn(code)])),
        ...(first ? { 'x-default': addressIn(first) } : {}),
      },
    },
    openGraph: {
      type: 'website',
      title: event.title,
      description,
      url: addressIn(language),
      locale: language,
      siteName: event.programme ?? undefined,
    },
  }
}
