import { useSay } from '../inputs/useSay.js'

/** Which keys do what, for those who ask. */
export function KeysHelp() {
  const { say } = useSay()
  return (
    <details className="agenda-builder__help">
      <summary>{say('builder:keys')}</summary>
      <p>
        {say('workspace:keys')}
        {'\n'}
        {say('builder:keysText')}
      </p>
    </details>
  )
}
