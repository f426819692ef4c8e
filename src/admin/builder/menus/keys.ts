import type { Say } from '../../inputs/useSay.js'

/** How keys are written that no keyboard prints as words. */
const signs: Record<string, string> = { Up: '↑', Down: '↓', Left: '←', Right: '→', Mod: 'Ctrl' }
const onMac: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↵', Delete: '⌫' }

const isMac = (): boolean =>
  typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform)

/** Keys whose names are other ones on the keyboards of other languages. */
const named = new Set(['Shift', 'Enter', 'Delete', 'Space'])

/**
 * A combination of keys as it stands on the editor's keyboard; `Mod` is Control, ⌘ on a Mac.
 *
 * @example keysText('Mod+Shift+Up', say) // 'Ctrl+Shift+↑', in French 'Ctrl+Maj+↑'
 */
export function keysText(keys: string, say: Say, mac = isMac()): string {
  const parts = keys
    .split('+')
    .map(
      (key) =>
        (mac ? onMac[key] : undefined) ??
        signs[key] ??
        (named.has(key) ? say(`workspace:keyNames:${key}`) : key),
    )
  return parts.join(mac ? '' : '+')
}

/** The same as `aria-keyshortcuts` takes it. */
export const ariaKeys = (keys: string, mac = isMac()): string =>
  keys.replace('Mod', mac ? 'Meta' : 'Control').replace(/\b(Up|Down|Left|Right)\b/, 'Arrow$1')
