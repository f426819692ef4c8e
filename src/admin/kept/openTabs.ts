'use client'

const prefix = 'payload-plugin-agenda/'

/** A name that no other open screen has; not a secret. */
export const newTab = (): string =>
  `tab-${Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-')}`

/**
 * Says to the other windows of this browser that a screen is open, for as long as it is: the
 * browser itself ends that when the window is closed or crashes. Returns how to end it. Browsers
 * offer it on secure addresses only; elsewhere nobody is known to be open.
 */
export function holdTab(tab: string): () => void {
  let end = () => {}
  const held = new Promise<void>((resolve) => (end = resolve))
  void navigator.locks?.request(prefix + tab, () => held)
  return end
}

/** Screens that are open in this browser. */
export async function openTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
  )
}
