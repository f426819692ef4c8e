/** @jsxImportSource preact */
import type { CompiledAgenda } from '../../core/compile/index.js'
import { languageName } from '../../core/phrases.js'
import { SiteHeader } from './SiteHeader.js'
import { fill } from '../../i18n/fill.js'
import { pathsIn } from '../paths.js'
import type { Here } from '../view.js'

type Props = { here: Here; agendas: CompiledAgenda[]; pathIn: (language: string) => string }

export const heldBackTitle = ({ language, texts }: Here): string =>
  fill(texts.pages.heldBack, { language: languageName(language, language) }, language)

/**
 * Stands in place of an agenda that is not out in this language: links to the languages in which it
 * is, with the title that it has there.
 */
export function HeldBack({ here, agendas, pathIn }: Props) {
  const { texts } = here
  return (
    <>
      <SiteHeader
        here={here}
        languages={agendas.flatMap(({ languages, language }) =>
          languages.filter(({ code }) => code === language),
        )}
        pathIn={pathIn}
      />
      <main class="not-found held-back">
        <h1>{here.marked(texts.pages.heldBack, heldBackTitle(here))}</h1>
        <p>{here.word(texts.pages.heldBackWhere)}</p>
        <ul>
          {agendas.map(({ language, event, languages }) => (
            <li>
              <a
                href={pathIn(language)}
                hreflang={language}
                lang={language}
                dir={here.directionOf(language)}
              >
                {languages.find(({ code }) => code === language)?.label}
                {' – '}
                <bdi lang={event.fallback?.title}>{event.title}</bdi>
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a href={pathsIn(here.site.base, here.language).home}>
            {here.word(texts.pages.allAgendas)}
          </a>
        </p>
      </main>
    </>
  )
}
