import type { ShownCheck } from './useChecks.js'

/** What the rules say of the event itself. */
export function EventChecks({ checks }: { checks: ReadonlyMap<string, ShownCheck[]> }) {
  return checks.get('event')?.map(({ level, text }) => (
    <p className={`agenda-builder__check is-${level}`} key={text}>
      {text}
    </p>
  ))
}
