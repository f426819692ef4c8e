import type { PagesOptions } from './options.js'
import { rootOf } from './store/addresses.js'

type Pages = Required<PagesOptions>

/**
 * The path of a page of the app (`src/app/(site)`), below what the app lies under.
 *
 * @example
 * pagePath({ locale: 'fr', event: { id: 1, slug: 'sfax-2019' } }) // '/fr/sfax-2019'
 */
export const pagePath = ({ locale, event, session, person }: Parameters<Pages['url']>[0]) =>
  [
    '',
    locale,
    event.slug,
    ...(session ? ['sessions', session.slug] : []),
    ...(person ? ['people', person.slug] : []),
  ]
    .map(encodeURIComponent)
    .join('/')

/** Where the app shows agendas to readers, and drafts to those who may change them. */
export const appPages = (serverUrl: string): Pages => {
  const root = rootOf({ serverURL: serverUrl })
  return {
    url: (page) => root + pagePath(page),
    preview: ({ id, slug, locale }) =>
      slug
        ? `${root}${pagePath({ locale, event: { id, slug } })}?preview=1`
        : `${root}/${locale}/preview/${id}`,
  }
}
