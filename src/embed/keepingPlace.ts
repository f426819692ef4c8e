/** A name by which an element is found again after a view was drawn anew. */
const nameOf = (element: Element | null): string | undefined => {
  if (!(element instanceof HTMLElement)) return undefined
  const session = element.closest<HTMLElement>('[data-session]')?.dataset.session
  if (session) return `[data-session="${CSS.escape(session)}"] summary`
  if (element.dataset.day !== undefined) return `[data-day="${CSS.escape(element.dataset.day)}"]`
  if (element.dataset.filter) return `[data-filter="${element.dataset.filter}"]`
  return element.classList.contains('own-time') ? '.own-time' : undefined
}

/** Draws a view anew, and restores what was open in it and where the keyboard was. */
export function keepingPlace(root: ShadowRoot, draw: () => void): void {
  const open = [...root.querySelectorAll<HTMLElement>('details[open]')].flatMap(
    ({ dataset }) => dataset.session ?? [],
  )
  const focused = nameOf(root.activeElement)
  draw()
  for (const id of open)
    root.querySelector(`[data-session="${CSS.escape(id)}"]`)?.setAttribute('open', '')
  if (focused) root.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true })
}
