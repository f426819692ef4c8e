import type { Field } from 'payload'
import { unseen } from './searchKey.js'

/**
 * The first and the last day on which something takes place for readers; lists are ordered by these
 * (src/store/releases/noteBusyDays.ts).
 */
export const busyDaysFields = (): Field[] =>
  ['firstDay', 'lastDay'].map((name) => ({ name, type: 'text', index: true, ...unseen }))
