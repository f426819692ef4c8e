/**
 * Follows an address like a link, so that the question about unsaved changes is asked as for any
 * link.
 */
export function followLink(href: string): void {
  const link = document.createElement('a')
  link.href = href
  document.body.append(link)
  link.click()
  link.remove()
}
