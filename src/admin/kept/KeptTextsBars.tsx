'use client'

import type { TabLanguage } from '../../api/translations/openTranslations.js'
import { AwayNotice } from './AwayNotice.js'
import { KeptBar } from './KeptBar.js'
import { sortTexts } from './keptTexts.js'
import type { useKeptTexts } from './useKeptTexts.js'

type Props = ReturnType<typeof useKeptTexts> & { to: string; languages: TabLanguage[] }

/** What of the translations is kept on this device, and what becomes of it. */
export function KeptTextsBars({ translating, kept, take, to, languages }: Props) {
  const { away, drafts, entries } = translating
  const { drop, rows, state } = kept
  const offers = rows.map(({ key, at, language, work }) => {
    const label = languages.find(({ code }) => code === language)?.label ?? language
    const { gone } = sortTexts(work, entries)
    const here =
      language === to
        ? {
            leftovers: Object.values(gone).map(({ label: title, cells }) => ({
              title,
              words: cells.join('\n'),
            })),
          }
        : { elsewhere: { label, href: `?to=${language}` } }
    return { key, at, count: Object.keys(work).length, ...here }
  })
  const onTake = (key: string) => {
    const row = rows.find((each) => each.key === key)
    if (row) take(row)
  }
  return (
    <>
      <KeptBar offers={offers} onDiscard={(key) => void drop(key)} onTake={onTake} />
      <AwayNotice away={away} count={Object.keys(drafts).length} state={state} />
    </>
  )
}
