'use client'

import { useEffect } from 'react'

/**
 * Rules for this page while they are wanted. What hangs on many elements of a long list is said this
 * way without any of them being drawn anew, and elements that come later have it too.
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
