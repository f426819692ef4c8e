/** Scrolls a day to the top of the visible area and focuses its heading. */
export function goToDay(day: string): void {
  const section = document.querySelector<HTMLElement>(`[data-day="${CSS.escape(day)}"]`)
  section?.scrollIntoView({ block: 'start' })
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
}
