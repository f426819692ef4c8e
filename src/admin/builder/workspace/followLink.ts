/** Goes where a link would lead: whoever asks before unsaved work is left is asked as by a link. */
export function followLink(href: string): void {
  const link = document.createElement('a')
  link.href = href
  document.body.append(link)
  link.click()
  link.remove()
}
