import type { Id } from '../../core/types.js'

/** The row whose holder may write an event and its sessions. */
export const eventKey = (event: Id): string => `event:${event}`

/** The row whose holder may change people, organisations, places, tracks and media. */
export const directoryKey = 'directory'

export const isEventKey = (key: string): boolean => key.startsWith('event:')
