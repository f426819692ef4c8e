'use client'

import { useRemembered } from './useRemembered.js'

/** How close the lines of the list stand: to be read at ease, or many on one screen. */
export const densities = ['comfortable', 'compact'] as const
export type Density = (typeof densities)[number]

/** How close lines stand, remembered in this browser. */
export const useDensity = () => useRemembered<Density>('agenda-builder-density', densities)
