import type { CollectionBeforeValidateHook } from 'payload'
import { datesBetween } from '../src/core/time/index.js'

type Row = { id?: string; date?: string }

/**
 * Makes the official dates days of the agenda, so that nobody has to type them. Days before and
 * after them can be added.
 */
export const fillDays: CollectionBeforeValidateHook = ({ data, originalDoc, operation }) => {
  const startDate = data?.startDate
  const endDate = data?.endDate ?? startDate
  if (!data || typeof startDate !== 'string' || typeof endDate !== 'string') return data
  const moved = startDate !== originalDoc?.startDate || endDate !== originalDoc?.endDate
  if (operation === 'update' && !moved) return data
  const days: Row[] = Array.isArray(data.days) ? data.days : []
  const missing = datesBetween(startDate, endDate).filter(
    (date) => !days.some((day) => day?.date === date),
  )
  if (!missing.length) return data
  const all = [...days, ...missing.map((date) => ({ date }))]
  return { ...data, days: all.sort((a, b) => String(a.date).localeCompare(String(b.date))) }
}
