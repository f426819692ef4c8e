'use client'

import { useSyncExternalStore } from 'react'

/** As the style sheet has it: where there is no room beside the list, the panel lies over it. */
const narrow = '(max-width: 900px)'

const watch = (onChange: () => void) => {
  const query = window.matchMedia(narrow)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Whether the panel of a line is a sheet at the foot of the screen. */
export const useIsSheet = (): boolean =>
  useSyncExternalStore(
    watch,
    () => window.matchMedia(narrow).matches,
    () => false,
  )
