import type { Field } from 'payload'
import { unseen } from './searchKey.js'

/**
 * From when to when something takes place for readers: what lists go by
 * (src/store/releases/noteBusyDays.ts).
 */
export const busyDaysFields = (): Field[] =>
  ['firstDay', 'lastDay'].map((name) => ({ name, type: 'text', index: true, ...unseen }))
