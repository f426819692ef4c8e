'use client'

import { useSay } from '../../inputs/useSay.js'
import { Icon } from '../menus/icons.js'
import { ariaKeys, keysText } from '../menus/keys.js'
import type { Act } from '../workspace/acts.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'

/** An act as an icon button; its name and keys appear on hover and focus. */
export function ActButton({ act, className = '' }: { act: Act; className?: string }) {
  const workspace = useWorkspace()
  const { say } = useSay()
  const { icon, keys, text, isPossible, run } = act
  const name = text(workspace)
  return (
    <button
      aria-keyshortcuts={keys && ariaKeys(keys)}
      aria-label={name}
      className={`agenda-bar__icon ${className}`}
      data-tip={keys ? `${name} · ${keysText(keys, say)}` : name}
      disabled={isPossible ? !isPossible(workspace) : false}
      onClick={() => run(workspace)}
      suppressHydrationWarning
      type="button"
    >
      {icon ? <Icon name={icon} /> : name}
    </button>
  )
}
