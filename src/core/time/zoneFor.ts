/**
 * The zone of the clocks at a venue, as far as its country says: that of a country which has one;
 * of several the browser's own, where it is one of them, else none: it has to be chosen. Without a
 * country, or for one of which no zone is known, the app's, else the browser's.
 */
export function zoneFor({
  zones,
  browser,
  standard,
}: {
  /** Of the country. */
  zones: readonly string[]
  browser: string
  /** The app's own; empty where it has none. */
  standard: string
}): string {
  // UTC is nobody's zone: a browser that has it has not been told where it is.
  if (!zones.length) return standard || (browser === 'UTC' ? '' : browser)
  if (zones.length === 1) return zones[0] ?? ''
  return [browser, standard].find((zone) => zones.includes(zone)) ?? ''
}

type WithZones = Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] }

/** The zones of a country (ISO 3166-1 alpha-2), by IANA name; none where it is not known. */
export function zonesOf(country: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return []
  const locale: WithZones = new Intl.Locale(`und-${country}`)
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}
