import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { siteIn } from '../_site/site.js'
import '../site.css'
import '../agenda.css'
import '../print.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { serverURL, texts } = await siteIn((await params).locale)
  return { metadataBase: serverURL ? new URL(serverURL) : undefined, title: texts.pages.agendas }
}

export default async function Layout({ children, params }: Props) {
  const { language } = await siteIn((await params).locale)
  return (
    <html lang={language.code} dir={language.direction}>
      <body>{children}</body>
    </html>
  )
}
