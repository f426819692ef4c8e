'use client'

import { useMedia } from '../useMedia.js'

/**
 * Whether the panel of a line is a sheet at the foot of the screen. As the style sheet has it:
 * where there is no room beside the list, the panel lies over it.
 */
export const useIsSheet = (): boolean => useMedia('(max-width: 900px)')
