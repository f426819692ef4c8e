import { attributeOf, classNamesOf, type Declarations, type HtmlElement } from './css.js'

/**
 * Elements without text that people read: `noscript` is for browsers without script, of which this
 * is none.
 */
export const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'meta',
  'link',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'svg',
  'xml',
  'option',
  'select',
  'input',
  'textarea',
  'button',
  'datalist',
])

/** Whether an element is not seen on the page, since its author or Word has hidden it. */
export const isHidden = (element: HtmlElement, css: Declarations): boolean =>
  css.get('display') === 'none' ||
  /^(hidden|collapse)$/.test(css.get('visibility') ?? '') ||
  css.get('mso-hide') === 'all' ||
  attributeOf(element, 'hidden') !== undefined

/**
 * Whether an element was deleted under change tracking, or refers to notes and comments, whose text
 * stands apart.
 */
export const isGone = (element: HtmlElement, css: Declarations): boolean =>
  element.tagName === 'del' ||
  css.has('mso-footnote-id') ||
  css.has('mso-endnote-id') ||
  css.get('mso-special-character') === 'comment' ||
  classNamesOf(element).some((name) => /^(msoDel|msocomanchor|MsoCommentReference)$/i.test(name))

const lists: Record<string, 'comment' | 'endnote' | 'footer' | 'footnote' | 'header'> = {
  'comment-list': 'comment',
  'footnote-list': 'footnote',
  'endnote-list': 'endnote',
  header: 'header',
  footer: 'footer',
}

/**
 * Where a text belongs that is not part of the body: Word keeps notes like this, and mail programs
 * put it around the message that is answered.
 */
export function standsApart(
  element: HtmlElement,
  css: Declarations,
): 'comment' | 'endnote' | 'footer' | 'footnote' | 'header' | 'quoted' | undefined {
  const names = classNamesOf(element)
  if (
    element.tagName === 'blockquote' &&
    (attributeOf(element, 'type') === 'cite' || names.includes('gmail_quote'))
  )
    return 'quoted'
  if (
    names.includes('gmail_quote') ||
    names.includes('yahoo_quoted') ||
    names.includes('moz-cite-prefix')
  )
    return 'quoted'
  return lists[css.get('mso-element') ?? '']
}
