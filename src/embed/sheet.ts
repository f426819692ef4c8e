import shared from './shared.css?inline'
import list from './list.css?inline'
import foyer from './foyer.css?inline'

let sheet: CSSStyleSheet | undefined

/**
 * Gives a component its styles: one sheet for all components of a page, in a way that no policy
 * about styles refuses.
 */
export function adoptSheet(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(shared + list + foyer)
  }
  root.adoptedStyleSheets = [sheet]
}
