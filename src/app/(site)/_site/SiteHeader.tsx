import { wordsFallBack } from '../../../i18n/index.js'
import type { Site } from './site.js'

type Props = {
  site: Site
  languages: { code: string; label: string; direction: string }[]
  hrefIn: (language: string) => string
  skipTo?: string
}

/** The way to all agendas, and the same page in other languages. */
export const SiteHeader = ({ site: { language, texts }, languages, hrefIn, skipTo }: Props) => (
  <header className="site-header" {...wordsFallBack(language.code)}>
    {skipTo && (
      <a className="skip" href={skipTo}>
        {texts.pages.skip}
      </a>
    )}
    <a className="home" href={`/${language.code}`}>
      {texts.pages.allAgendas}
    </a>
    {languages.length > 1 && (
      <nav aria-label={texts.pages.inLanguages}>
        <ul>
          {languages.map(({ code, direction, label }) => (
            <li key={code}>
              <a
                href={hrefIn(code)}
                hrefLang={code}
                lang={code}
                dir={direction}
                aria-current={code === language.code ? 'page' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )}
  </header>
)
