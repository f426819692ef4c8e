'use client'

import type { TabLanguage } from '../../api/translations/openTranslations.js'
import { useSay } from '../inputs/useSay.js'

type Props = { languages: TabLanguage[]; from: string; to: string; open: number; total: number }

/** Which language is written, and how far it is. */
export function LanguageTabs({ languages, from, to, open, total }: Props) {
  const { say } = useSay()
  const source = languages.find(({ code }) => code === from)
  return (
    <div className="agenda-translate__languages">
      <nav aria-label={say('translate:languages')}>
        {languages
          .filter(({ code, open: mine }) => mine && (code !== from || code === to))
          .map(({ code, label }) => (
            <a
              aria-current={code === to ? 'page' : undefined}
              href={`?to=${code}`}
              key={code}
              lang={code}
            >
              {label}
            </a>
          ))}
      </nav>
      <p>
        {say('translate:fromLanguage', { language: source?.label ?? from })} ·{' '}
        <strong>
          {open ? say('translate:progress', { open, total }) : say('translate:allDone', { total })}
        </strong>
      </p>
    </div>
  )
}
