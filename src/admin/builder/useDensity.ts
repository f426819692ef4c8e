'use client'

import { useRemembered } from './useRemembered.js'

/** The spacing of the list: comfortable to read, or compact for more lines on a screen. */
export const densities = ['comfortable', 'compact'] as const
export type Density = (typeof densities)[number]

/** How close lines stand, remembered in this browser. */
export const useDensity = () => useRemembered<Density>('agenda-builder-density', densities)
