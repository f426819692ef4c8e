'use client'

import { isOneOf } from '../../core/isOneOf.js'
import type { TabLanguage } from '../../api/translations/openTranslations.js'
import { useSay } from '../inputs/useSay.js'
import type { Show } from './groups.js'

const choices: Show[] = ['open', 'outdated', 'all']

type Props = {
  show: Show
  outdatedFirst: boolean
  onShow: (show: Show) => void
  onOutdatedFirst: (first: boolean) => void
  onFiles: () => void
  /** Languages that can be read beside the source, and the one that is. */
  pivots: TabLanguage[]
  pivot: string
  onPivot: (language: string) => void
}

/** Which texts are listed, and in which order. */
export function ShowBar({
  show,
  outdatedFirst,
  onShow,
  onOutdatedFirst,
  onFiles,
  pivots,
  pivot,
  onPivot,
}: Props) {
  const { say } = useSay()
  return (
    <div className="agenda-builder__filters" role="group" aria-label={say('translate:show')}>
      <select
        aria-label={say('translate:show')}
        onChange={({ target }) => isOneOf(choices, target.value) && onShow(target.value)}
        value={show}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {say(`translate:shows:${each}`)}
          </option>
        ))}
      </select>
      <label>
        <input
          checked={outdatedFirst}
          onChange={({ target }) => onOutdatedFirst(target.checked)}
          type="checkbox"
        />{' '}
        {say('translate:outdatedFirst')}
      </label>
      {pivots.length ? (
        <label>
          {say('translate:beside')}{' '}
          <select onChange={({ target }) => onPivot(target.value)} value={pivot}>
            <option value="">{say('translate:besideNone')}</option>
            {pivots.map(({ code, label }) => (
              <option key={code} lang={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <button onClick={onFiles} type="button">
        {say('translate:files')}
      </button>
    </div>
  )
}
