import { useSay } from '../inputs/useSay.js'
import type { ShownCheck } from './useChecks.js'

/**
 * `onFollow` is given where the event's dates were changed and its sessions were not moved along.
 */
type Props = { checks: ReadonlyMap<string, ShownCheck[]>; onFollow?: () => void }

/** What the rules say of the event itself. */
export function EventChecks({ checks, onFollow }: Props) {
  const { say } = useSay()
  return (
    <>
      {checks.get('event')?.map(({ level, text }) => (
        <p className={`agenda-builder__check is-${level}`} key={text}>
          {text}
        </p>
      ))}
      {onFollow ? (
        <button onClick={onFollow} type="button">
          {say('builder:planTitles:followDates')} …
        </button>
      ) : null}
    </>
  )
}
