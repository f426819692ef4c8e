'use client'

import type { TabLanguage } from '../../api/translations/openTranslations.js'
import type { TranslationEntry } from '../../api/translations/toEntry.js'
import { useSay } from '../inputs/useSay.js'

type Props = { entry: TranslationEntry; language: TabLanguage | undefined }

/**
 * What a text reads in a third language, with how far that translation is; nothing where it has no
 * words there.
 */
export function PivotText({ entry, language }: Props) {
  const { say } = useSay()
  const pivot = language && entry.pivots[language.code]
  if (!pivot) return null
  return (
    <p className="agenda-translate__pivot">
      <small>
        <bdi>{language.label}</bdi> · {say(`translate:states:${pivot.state}`)}
      </small>
      <span dir={language.direction} lang={language.code}>
        {pivot.words}
      </span>
    </p>
  )
}
