import type { CompiledAgenda } from '../../../core/compile/index.js'
import { languageName } from '../../../core/phrases.js'
import type { Site } from '../_site/site.js'
import { SiteHeader } from '../_site/SiteHeader.js'
import { fill } from '../../../i18n/fill.js'

type Props = { site: Site; agendas: CompiledAgenda[]; hrefIn: (language: string) => string }

export const heldBackTitle = ({ language, texts }: Site): string =>
  fill(
    texts.pages.heldBack,
    { language: languageName(language.code, language.code) },
    language.code,
  )

/**
 * In place of an agenda that is not out in the language of this address: where it is, under the
 * title that it has there.
 */
export function HeldBack({ site, agendas, hrefIn }: Props) {
  const { texts } = site
  return (
    <>
      <SiteHeader
        site={site}
        languages={agendas.flatMap(({ languages, language }) =>
          languages.filter(({ code }) => code === language),
        )}
        hrefIn={hrefIn}
      />
      <main className="not-found held-back">
        <h1>{heldBackTitle(site)}</h1>
        <p>{texts.pages.heldBackWhere}</p>
        <ul>
          {agendas.map(({ language, direction, event, languages }) => (
            <li key={language}>
              <a href={hrefIn(language)} hrefLang={language} lang={language} dir={direction}>
                {languages.find(({ code }) => code === language)?.label}
                {' – '}
                <bdi lang={event.fallback?.title}>{event.title}</bdi>
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a href={`/${site.language.code}`}>{texts.pages.allAgendas}</a>
        </p>
      </main>
    </>
  )
}
