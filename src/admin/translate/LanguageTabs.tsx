'use client'

import { Link, useDocumentInfo } from '@payloadcms/ui'
import type { TabLanguage } from '../../api/translations/openTranslations.js'
import { useAdminHref } from '../addresses.js'
import { useSay } from '../inputs/useSay.js'

type Props = { languages: TabLanguage[]; from: string; to: string; open: number; total: number }

/** Which language is written, and how far it is. */
export function LanguageTabs({ languages, from, to, open, total }: Props) {
  const { say } = useSay()
  const href = useAdminHref()
  const { collectionSlug, id } = useDocumentInfo()
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
      {total ? (
        <p>
          {say('translate:fromLanguage', { language: source?.label ?? from })} ·{' '}
          <strong>
            {open
              ? say('translate:progress', { open, total })
              : say('translate:allDone', { total })}
          </strong>
        </p>
      ) : (
        <p>
          {say('translate:oneLanguage', { language: source?.label ?? from })}{' '}
          <Link href={href(`/collections/${collectionSlug}/${id}`)}>
            {say('translate:addLanguage')}
          </Link>
        </p>
      )}
    </div>
  )
}
