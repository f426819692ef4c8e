/** @jsxImportSource preact */
import { pathsIn } from '../paths.js'
import { Landmark } from './Landmark.js'
import type { Here } from '../view.js'

type Props = {
  here: Here
  languages: readonly { code: string; label: string }[]
  pathIn: (language: string) => string
  skipTo?: string
}

/** Links to all agendas, and to the same page in other languages. */
export const SiteHeader = ({ here, languages, pathIn, skipTo }: Props) => {
  const { directionOf, language, site, texts, word } = here
  return (
    <header class="site-header">
      {skipTo && (
        <a class="skip" href={skipTo}>
          {word(texts.pages.skip)}
        </a>
      )}
      <a class="home" href={pathsIn(site.base, language).home}>
        {word(texts.pages.allAgendas)}
      </a>
      {languages.some(({ code }) => code !== language) && (
        <Landmark here={here} id="in-languages" name={texts.pages.inLanguages}>
          <ul>
            {languages.map(({ code, label }) => (
              <li>
                <a
                  href={pathIn(code)}
                  hreflang={code}
                  lang={code}
                  dir={directionOf(code)}
                  aria-current={code === language ? 'page' : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </Landmark>
      )}
    </header>
  )
}
