'use client'

import { useEffect } from 'react'

/**
 * Adds CSS rules to the page while the component is mounted. This marks many elements of a long
 * list without drawing any of them anew, including elements that are added later.
 */
export function useStyleSheet(css: string): void {
  useEffect(() => {
    if (!css) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [css])
}
