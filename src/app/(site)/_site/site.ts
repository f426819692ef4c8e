import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'
import { textsIn } from '../../../i18n/index.js'
import type { CompiledAgenda } from '../../../core/compile/index.js'
import { languagesOf } from '../../../store/compiled/languages.js'
import { publicEvent } from '../../../store/compiled/publicEvent.js'
import { readAgenda } from '../../../store/compiled/readAgenda.js'
import { formerlyAt } from '../../../store/formerSlugs.js'
import { readPreview } from '../../../store/compiled/readPreview.js'

export const payloadOfSite = () => getPayload({ config })

/**
 * The languages of the site, and the one of this address; `known` is false where the address names
 * none of them.
 */
export const siteIn = cache(async (locale: string) => {
  const payload = await payloadOfSite()
  const languages = languagesOf(payload)
  const { localization, serverURL } = payload.config
  const found = languages.find(({ code }) => code === locale)
  const standard =
    languages.find(({ code }) => localization && code === localization.defaultLocale) ??
    languages[0]
  const language = found ?? standard ?? { code: 'en', label: 'English', direction: 'ltr' as const }
  return {
    known: found !== undefined,
    language,
    languages,
    serverURL,
    texts: textsIn(language.code),
  }
})

export type Site = Awaited<ReturnType<typeof siteIn>>

/** The published agenda; asked once a request, by the page and by its head. */
export const publishedAgenda = cache(async (slug: string, language: string) => {
  const payload = await payloadOfSite()
  return (await readAgenda(payload, decodeURIComponent(slug), language))?.agenda
})

/**
 * The agenda in each language in which it is out, where it is held back in this one; none where
 * that is not why it is missing.
 */
export const agendasElsewhere = cache(
  async (slug: string, language: string): Promise<CompiledAgenda[]> => {
    const event = await publicEvent(await payloadOfSite(), decodeURIComponent(slug))
    if (!event?.heldBack.includes(language)) return []
    return (await Promise.all(event.languages.map((code) => publishedAgenda(slug, code)))).flatMap(
      (agenda) => agenda ?? [],
    )
  },
)

/** The slug that an event has which readers knew by this one; undefined where there is none. */
export const newSlugOf = cache(
  async (slug: string) => (await formerlyAt(await payloadOfSite(), decodeURIComponent(slug)))?.slug,
)

/**
 * The agenda with its drafts, for the user of this request; undefined for whoever may not see them.
 */
export const draftAgenda = cache(async (by: 'id' | 'slug', value: string, language: string) => {
  const payload = await payloadOfSite()
  const { user } = await payload.auth({ headers: await headers() })
  const wanted = decodeURIComponent(value)
  return readPreview(payload, by === 'id' ? { id: wanted } : { slug: wanted }, language, user)
})
