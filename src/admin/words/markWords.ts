/** The attributes that are read aloud or shown as words. */
const named = ['aria-label', 'title', 'placeholder', 'alt']

/** What an editor types has the language of the content, and what these hold is nobody's to mark. */
const untouched = 'input, textarea, script, style, [contenteditable="true"]'

const ours = 'agendaWords'

const hasLetter = (text: string) => /\p{L}/u.test(text)

/** What an element says by itself: its name, and its text where nothing else is in it but signs. */
function wordsOf(element: HTMLElement): string[] {
  const own = [...element.childNodes]
    .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.nodeValue ?? ''] : []))
    .join('')
    .trim()
  const rest = (element.textContent ?? '').replace(own, '')
  const names = named.flatMap((name) => element.getAttribute(name) ?? [])
  if (hasLetter(rest)) return []
  return [own, ...names].filter(hasLetter)
}

/**
 * Says of elements in a page which language their words are in, where that is not the language of
 * the page: for words that come out of components that are not ours as well. An element with words
 * of both languages is left as it is.
 *
 * @param isForeign whether a text is in that other language
 * @returns ends it; what was said stays
 */
export function markWords(
  root: HTMLElement,
  language: string,
  isForeign: (text: string) => boolean,
): () => void {
  const mark = (element: HTMLElement) => {
    const isOurs = element.dataset[ours] !== undefined
    if ((element.lang && !isOurs) || element.closest(untouched)) return
    const words = wordsOf(element)
    const foreign = words.length > 0 && words.every(isForeign)
    if (foreign === isOurs) return
    if (foreign) {
      element.lang = language
      element.dataset[ours] = ''
    } else {
      element.removeAttribute('lang')
      delete element.dataset[ours]
    }
  }
  const markAll = (node: Node) => {
    const element = node instanceof HTMLElement ? node : node.parentElement
    if (!element) return
    mark(element)
    if (node === element) for (const each of element.querySelectorAll<HTMLElement>('*')) mark(each)
  }
  markAll(root)
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof HTMLElement) mark(target)
      else if (target.parentElement) mark(target.parentElement)
      for (const node of addedNodes) markAll(node)
    }
  })
  observer.observe(root, {
    attributeFilter: named,
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  })
  return () => observer.disconnect()
}
