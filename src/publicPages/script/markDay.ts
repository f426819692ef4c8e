/**
 * Marks in the day switcher which part of the page is being read. Without this script the links
 * work all the same.
 */
export function markDay(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.switcher a[href^="#"]')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  )
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) links.get(target.id)?.setAttribute('aria-current', 'true')
        else links.get(target.id)?.removeAttribute('aria-current')
      }
    },
    // Only a thin band under the switcher counts, so that one part at a time is in it.
    { rootMargin: '-20% 0px -79% 0px' },
  )
  for (const id of links.keys()) {
    const part = document.getElementById(id)
    if (part) watcher.observe(part)
  }
}
