'use client'

import { useParams } from 'next/navigation'
import { pages as ar } from '../../../i18n/ar/pages.js'
import { pages as en } from '../../../i18n/en/pages.js'
import { pages as es } from '../../../i18n/es/pages.js'
import { pages as fr } from '../../../i18n/fr/pages.js'

const known: Partial<Record<string, typeof en>> = { ar, en, es, fr }

export default function NotFound() {
  const { locale } = useParams<{ locale: string }>()
  const { pages } = known[locale] ?? en
  return (
    <main className="not-found">
      <h1>{pages.notFound}</h1>
      <p>{pages.notFoundWhy}</p>
      <p>
        <a href={locale in known ? `/${locale}` : '/'}>{pages.allAgendas}</a>
      </p>
    </main>
  )
}
