/** The zones that this browser knows, by IANA name; UTC first, for events that have no venue. */
export const zoneNames = (): string[] => [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'),
]

/**
 * The clock in a zone at a moment, and how far it is from UTC; undefined for a zone that nobody
 * knows.
 */
export function clockIn(zone: string, now: Date): { time: string; offset: string } | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      hourCycle: 'h23',
      minute: '2-digit',
      timeZone: zone,
      timeZoneName: 'shortOffset',
    }).formatToParts(now)
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
    return {
      time: `${part('hour')}:${part('minute')}`,
      offset: part('timeZoneName').replace('GMT', 'UTC'),
    }
  } catch {
    return undefined
  }
}

/** An IANA zone as people read it: `Africa/Dar es Salaam`. */
export const zoneText = (zone: string): string => zone.replaceAll('_', ' ')

export type ZoneOption = { value: string; label: string }

/** A zone as the list shows it: `Africa/Tunis (UTC+1)`. */
export function zoneOption(zone: string, now: Date): ZoneOption {
  const offset = zone === 'UTC' ? undefined : clockIn(zone, now)?.offset
  return { value: zone, label: `${zoneText(zone)}${offset ? ` (${offset})` : ''}` }
}
