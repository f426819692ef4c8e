'use client'

import { useEffect } from 'react'
import { fill } from '../../../i18n/fill.js'
import { ownTime } from '../../../core/time/ownTime.js'

type Props = { language: string; yourTime: string; yourZone: string; drawnAt: string }

/**
 * Writes the reader's own time beside the venue's, where the two differ. Without it the page lacks
 * nothing else.
 */
export function OwnTimes({ language, yourTime, yourZone, drawnAt }: Props) {
  useEffect(() => {
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions()
    let differs = false
    for (const element of document.querySelectorAll<HTMLElement>('.own-time')) {
      const { starts, ends } = element.dataset
      const time = starts && ownTime(starts, ends, { language, zone })
      element.textContent = time ? fill(yourTime, { time }, language) : ''
      differs ||= Boolean(time)
    }
    const note = document.querySelector('.own-zone')
    if (note)
      note.textContent = differs
        ? ` ${fill(yourZone, { zone: zone.replaceAll('_', ' ') }, language)}`
        : ''
  }, [language, yourTime, yourZone, drawnAt])
  return null
}
