'use client'

import { useEffect, useState } from 'react'
import { useSay } from '../inputs/useSay.js'
import { clockIn, zoneNames, zoneText } from '../inputs/zones.js'

type Props = {
  value: string
  /** Those of the country, offered before all others. */
  first: readonly string[]
  onChange: (zone: string) => void
}

/** The clock that follows from the place, with what it shows now; it may be another one. */
export function ZoneChoice({ first, onChange, value }: Props) {
  const { say, colon } = useSay()
  const [isAsked, setAsked] = useState(false)
  const [now, setNow] = useState<Date>()
  // Known in the browser only.
  useEffect(() => setNow(new Date()), [value])
  const clock = value && now ? clockIn(value, now) : undefined
  if (value && !isAsked) {
    return (
      <p className="agenda-steps__zone is-wide">
        <span>
          {say('bring:event:timeZone')}
          {colon}
          <strong dir="ltr">{zoneText(value)}</strong>
          {clock ? <small> {say('inputs:clockNow', clock)}</small> : null}
        </span>
        <button onClick={() => setAsked(true)} type="button">
          {say('firstSteps:empty:otherZone')}
        </button>
      </p>
    )
  }
  const others = now ? zoneNames().filter((zone) => !first.includes(zone)) : []
  return (
    <label className="is-wide">
      {say('bring:event:timeZone')}
      <select onChange={({ target }) => onChange(target.value)} required value={value}>
        {value ? null : <option value="">—</option>}
        {[...new Set([...(value ? [value] : []), ...first, ...others])].map((zone) => (
          <option key={zone} value={zone}>
            {zoneText(zone)}
          </option>
        ))}
      </select>
      <small>{clock ? say('inputs:clockNow', clock) : say('firstSteps:empty:whichZone')}</small>
    </label>
  )
}
